import type { enStory } from './en-story.ts';

export const arStory: Record<keyof typeof enStory, string> = {
  'story.opening': 'تُفتح القصة',
  'story.none': 'لم تعد هذه القصة موجودة.',
  'story.announce': 'الخطوة {step} من {count}: {title}',
  'story.place': 'الخطوة {step} من {count}',
  'story.next': 'الخطوة التالية',
  'story.previous': 'الخطوة السابقة',
  'story.full-screen': 'ملء الشاشة',
  'story.leave': 'اترك القصة',
  'story.resume': 'عودة إلى الخطوة',
  'story.save': 'احفظ القصة',
  'story.saving': 'تُحفظ الخطوة {step} من {count}',
  'story.stop-saving': 'أوقف الحفظ',
  'story.not-saved': 'تعذّر صنع الملف. حاول مرة أخرى.',
  'story.footnotes': 'من يقول ذلك',
  'story.voice.own': '{name} بصوته',
  'story.voice.heading': '{name} في عنوان',
  'story.voice.carried': '{name} كما ينقل {carrier}',
  'story.voice.told': '{name} كما يروي {carrier}',
  'story.paragraphs':
    '{count, plural, zero {الفقرة\u00a0{list}} one {الفقرة\u00a0{list}} two {الفقرتان\u00a0{list}} few {الفقرات\u00a0{list}} many {الفقرات\u00a0{list}} other {الفقرات\u00a0{list}}}',
  'story.in-source': '{place} من «{title}»',
  'story.said': '{voice}، {place}',
  'story.denied': '{voice}، نفيًا، {place}',
  'story.and': '؛ ',
  'story.gone-claim': '(لم يعد في البيانات)',
  'story.changed':
    '{count, plural, zero {لا تغيّر} one {تغيّر واحد} two {تغيّران} few {# تغيّرات} many {# تغيّرًا} other {# تغيّر}} في البيانات منذ كُتبت',
  'story.changed.stance':
    '{count, plural, zero {لا علاقة} one {علاقة واحدة} two {علاقتان} few {# علاقات} many {# علاقة} other {# علاقة}} يُقال فيها اليوم غير ما كان',
  'story.changed.claims':
    '{count, plural, zero {لا قول} one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}} تغيّر نصه',
  'story.changed.gone':
    '{count, plural, zero {لا قول} one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}} لم يعد موجودًا',
  'story.unplaced': 'بلا مكان معروف: {names}',
  'story.undated': 'بلا تاريخ: {names}',
  'story.pictured': 'ما تعرضه الصورة',
  'story.save-html': 'ملف واحد يُفتح بلا شبكة',
  'story.save-pdf': 'PDF أو طباعة',
  'story.save-pptx': 'شرائح PowerPoint',
  'story.save-png': 'صورة لكل خطوة',
  'file.language': 'العربية',
  'file.print': 'طباعة أو PDF',
  'file.relations': 'العلاقات في هذه الصورة',
  'file.claims': 'كل ما يُقال هنا ومن يقوله',
  'file.hint': 'اختر واحدة منها، أو خطاً أو علامة في الصورة، لترى من يقول ذلك.',
  'file.more':
    '{count, plural, zero {لا أقوال أخرى} one {قول آخر} two {قولان آخران} few {# أقوال أخرى} many {# قولاً آخر} other {# قول آخر}} خارج هذا الملف',
  'presenter.open': 'نافذة المتحدث: ملاحظات، خطوة تالية، ساعة',
  'presenter.blocked': 'منع المتصفح فتح النافذة. اسمح لهذه الصفحة بالنوافذ وحاول مرة أخرى.',
  'presenter.title': 'المتحدث',
};
