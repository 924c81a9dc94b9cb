import type { enPicture } from './en-picture.ts';

/** The same in Arabic. */
export const arPicture: Record<keyof typeof enPicture, string> = {
  'notice.marked':
    '{count, plural, zero {لا شيء مختار} one {اختيرت واحدة} two {اختيرت اثنتان معاً} few {اختيرت # معاً} many {اختيرت # معاً} other {اختيرت # معاً}}',
  'notice.collapsed':
    '{count, plural, zero {لا شيء يُطوى حول «{name}»} one {طُويت واحدة جلبتها «{name}»} two {طُويت اثنتان جلبتهما «{name}»} few {طُويت # جلبتها «{name}»} many {طُويت # جلبتها «{name}»} other {طُويت # جلبتها «{name}»}}',
  'notice.hidden-several':
    '{count, plural, zero {لم يُخفَ شيء} one {أُخفي كيان واحد} two {أُخفي كيانان} few {أُخفيت # كيانات} many {أُخفي # كياناً} other {أُخفي # كيان}}',
  'notice.only-several':
    '{count, plural, zero {لا شيء} one {المختارة فقط} two {المختارتان فقط} few {المختارات الـ# فقط} many {المختارات الـ# فقط} other {المختارات الـ# فقط}}',
  'notice.pinned':
    '{count, plural, zero {لم يُثبَّت شيء} one {ثُبّتت: لا يحرّكها أي ترتيب} two {ثُبّتتا: لا يحرّكهما أي ترتيب} few {ثُبّتت: لا يحرّكها أي ترتيب} many {ثُبّتت: لا يحرّكها أي ترتيب} other {ثُبّتت: لا يحرّكها أي ترتيب}}',
  'notice.freed': 'أُلغي التثبيت',
  'busy.paths': 'يُبحث عمّا يصل بينها',
  'notice.added-several':
    '{count, plural, zero {لم يُضف شيء} one {أضيف كيان واحد} two {أضيف كيانان} few {أضيفت # كيانات} many {أضيف # كياناً} other {أضيف # كيان}}',
  'shared.too-many': 'اختر حتى {most} لترى ما يصل بينها.',
  'removed.title':
    '{count, plural, zero {لم يُخرَج شيء} one {أُخرج واحد} two {أُخرج اثنان} few {أُخرج #} many {أُخرج #} other {أُخرج #}}',
  'removed.menu': 'أعِدها إلى الصورة',
  'removed.all':
    '{count, plural, zero {الكل} one {الواحد} two {الاثنان كلاهما} few {الكل (#)} many {الكل (#)} other {الكل (#)}}',
  'arrange.title': 'رتّب الصورة',
  'arrange.layout': 'الترتيب',
  'layout.force': 'بحسب ما يتصل بما',
  'layout.layered': 'من الفاعل إلى من يقع عليه الفعل',
  'layout.radial': 'حلقات حول المختارة',
  'layout.time': 'بحسب الزمن',
  'layout.place': 'بحسب المكان',
  'busy.layout': 'جارٍ الترتيب',
  'notice.layout.force': 'رُتّبت بحسب ما يتصل بما',
  'notice.layout.layered': 'من الفاعل، على اليمين، إلى من يقع عليه الفعل',
  'notice.layout.radial': 'حلقات: كل خطوة إلى الخارج علاقة أخرى',
  'notice.layout.time':
    'بحسب أول زمن مذكور، والأقدم على اليمين{undated, plural, zero {} one {؛ وواحدة بلا زمن على حدة} two {؛ واثنتان بلا زمن على حدة} few {؛ و# بلا زمن على حدة} many {؛ و# بلا زمن على حدة} other {؛ و# بلا زمن على حدة}}',
  'notice.layout.place':
    '{placed, plural, zero {لا مكان معلوم لأي منها} one {واحدة في مكانها، والبقية بين ما تتصل به} two {اثنتان في مكانيهما، والبقية بين ما تتصل به} few {# في أماكنها، والبقية بين ما تتصل به} many {# في أماكنها، والبقية بين ما تتصل به} other {# في أماكنها، والبقية بين ما تتصل به}}',
  'several.title':
    '{count, plural, zero {لا شيء مختار} one {واحدة مختارة} two {اثنتان مختارتان معاً} few {# مختارة معاً} many {# مختارة معاً} other {# مختارة معاً}}',
  'several.zoom': 'تقريبها',
  'several.only': 'هذه فقط',
  'several.pin': 'تثبيت',
  'several.free': 'إلغاء التثبيت',
  'several.hide': 'إخفاء',
  'several.let-go': 'ترك الاختيار',
  'several.less': 'اترك {name}',
  'several.hint': 'اختر أخرى بالنقر مع Shift، أو بمفتاح المسافة، لترى ما يصل بينهما.',
};
