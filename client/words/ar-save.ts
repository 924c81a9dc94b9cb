import type { enSave } from './en-save.ts';

export const arSave: Record<keyof typeof enSave, string> = {
  'save.title': 'احفظ الصورة في ملف',
  'save.open': 'في ملف: SVG أو PDF أو PNG أو شريحة…',
  'save.do': 'احفظ',
  'embed.open': 'في صفحة لك: إطار…',
  'embed.title': 'في صفحة لك',
  'embed.home': 'افتحها في شبكة',
  'save.everyone': 'كما يرويها الجميع',
  'save.only': 'ما يقوله {name} فقط',
  'save.only-reported': 'ما يقوله {name} وما ينقله عنه غيره',
  'save.compare': '{a} إلى جانب {b}',
  'legend.area': 'بسعة ما لا يُعرف منه',
  'legend.soft': 'طرفه غير محدد',
  'legend.gone': 'لم يعد في البيانات',
  'save.counts':
    '{entities, plural, zero {لا كيانات} one {كيان واحد} two {كيانان} few {# كيانات} many {# كياناً} other {# كيان}}، {relations, plural, zero {لا علاقات} one {علاقة واحدة} two {علاقتان} few {# علاقات} many {# علاقة} other {# علاقة}}',
  'save.narrowed': 'مرشّح يحجب بعضها',
  'save.reference': 'مع ما هو معلوم من مصادر أخرى',
  'save.no-reference': 'بلا ما هو معلوم من مصادر أخرى',
  'save.source': 'المصدر: {title}',
  'save.sources':
    'المصادر: {title} و{others, plural, zero {لا غيره} one {مصدر آخر} two {مصدران آخران} few {# مصادر أخرى} many {# مصدراً آخر} other {# مصدر آخر}}',
  'save.origin': '{date} · حال البيانات {version} · شبكة',
  'save.relation': '{subject} – {predicate} – {object}: {line}',
  'notice.saved': 'حُفظ باسم {file}',
};
