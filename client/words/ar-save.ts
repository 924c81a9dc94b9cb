import type { enSave } from './en-save.ts';

export const arSave: Record<keyof typeof enSave, string> = {
  'save.title': 'احفظ الصورة في ملف',
  'save.open': 'في ملف: SVG أو PDF أو PNG أو شريحة…',
  'save.name': 'العنوان في الصورة',
  'save.form': 'الملف',
  'save.svg': 'SVG، واضح بأي حجم ونصه يبقى نصاً',
  'save.pdf': 'PDF أو طباعة، خطوطه تبقى خطوطاً ونصه نصاً',
  'save.png-2': 'PNG، 3200 × 1800',
  'save.png-4': 'PNG، 6400 × 3600',
  'save.pptx': 'شريحة PowerPoint، أشكالها وخطوطها تُحرَّك',
  'save.transparent': 'بلا خلفية',
  'save.preview': 'هكذا سيبدو الملف',
  'save.do': 'احفظ',
  'save.busy': 'يُرسم…',
  'save.failed': 'تعذّر رسم الصورة. جرّب SVG أو حجماً أصغر.',
  'save.everyone': 'كما يرويها الجميع',
  'save.only': 'ما يقوله {name} فقط',
  'save.only-reported': 'ما يقوله {name} وما ينقله عنه غيره',
  'save.compare': '{a} إلى جانب {b}',
  'legend.area': 'بسعة ما لا يُعرف منه',
  'legend.soft': 'طرفه غير محدد',
  'legend.known': 'معلوم من مصادر أخرى',
  'save.counts':
    '{entities, plural, zero {لا كيانات} one {كيان واحد} two {كيانان} few {# كيانات} many {# كياناً} other {# كيان}}، {relations, plural, zero {لا علاقات} one {علاقة واحدة} two {علاقتان} few {# علاقات} many {# علاقة} other {# علاقة}}',
  'save.narrowed': 'مرشّح يحجب بعضها',
  'save.source': 'المصدر: {title}',
  'save.sources':
    'المصادر: {title} و{others, plural, zero {لا غيره} one {مصدر آخر} two {مصدران آخران} few {# مصادر أخرى} many {# مصدراً آخر} other {# مصدر آخر}}',
  'save.origin': '{date} · حال البيانات {version} · شبكة',
  'save.relation': '{subject} – {predicate} – {object}: {line}',
  'notice.saved': 'حُفظ باسم {file}',
};
