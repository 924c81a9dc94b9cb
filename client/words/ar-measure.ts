import type { enMeasure } from './en-measure.ts';

/** The same in Arabic. */
export const arMeasure: Record<keyof typeof enMeasure, string> = {
  'measure.size': 'الحجم',
  'measure.color': 'اللون',
  'measure.usual': 'كل العلاقات، وإن لم تظهر',
  'measure.kind': 'النوع',
  'measure.degree': 'العلاقات في الصورة',
  'measure.betweenness': 'الطرق التي تمرّ به',
  'measure.claims': 'الأقوال عن علاقاته',
  'measure.origins': 'أكثر المصادر المستقلة',
  'measure.told': '{what}: {measure}، من {least} إلى {most}',
  'step.sized': 'الحجم بحسب: {name}',
  'step.colored': 'اللون بحسب: {name}',
  'measure.group': 'الجمع',
  'measure.none': 'لا شيء',
  'measure.side': 'من يقف معاً، كما يُروى',
  'measure.place': 'ما يقع في مكان واحد',
  'measure.together': 'الجمع بحسب',
  'step.grouped': 'الجمع بحسب: {name}',
  'step.unfolded':
    '{count, plural, zero {لم تُبسط مجموعة} one {بُسطت مجموعة} two {بُسطت مجموعتان} few {بُسطت # مجموعات} many {بُسطت # مجموعة} other {بُسطت # مجموعة}}',
  'step.folded':
    '{count, plural, zero {لم تُطوَ مجموعة} one {طُويت مجموعة} two {طُويت مجموعتان} few {طُويت # مجموعات} many {طُويت # مجموعة} other {طُويت # مجموعة}}',
  'notice.grouping.none': 'كلٌّ على حدة',
  'notice.grouping.kind':
    '{groups, plural, zero {ليس بينها اثنان من نوع واحد} one {مجموعة واحدة؛ نقرة تبسطها} two {مجموعتان؛ نقرة تبسط إحداهما} few {# مجموعات؛ نقرة تبسط إحداها} many {# مجموعة؛ نقرة تبسط إحداها} other {# مجموعة؛ نقرة تبسط إحداها}}{left, plural, zero {} one {؛ وواحد على حدة} two {؛ واثنان على حدة} few {؛ و# على حدة} many {؛ و# على حدة} other {؛ و# على حدة}}',
  'notice.grouping.side':
    '{groups, plural, zero {ليس في الصورة قول بلا خلاف بأن اثنين منها يتساندان أو يتعاونان أو أن أحدهما جزء من الآخر} one {جانب واحد؛ نقرة تبسطه} two {جانبان؛ نقرة تبسط أحدهما} few {# جوانب؛ نقرة تبسط أحدها} many {# جانباً؛ نقرة تبسط أحدها} other {# جانب؛ نقرة تبسط أحدها}}{left, plural, zero {} one {؛ وواحد على حدة} two {؛ واثنان على حدة} few {؛ و# على حدة} many {؛ و# على حدة} other {؛ و# على حدة}}',
  'notice.grouping.place':
    '{groups, plural, zero {ليس بينها اثنان في مكان واحد بحسب الصورة} one {مجموعة واحدة؛ نقرة تبسطها} two {مجموعتان؛ نقرة تبسط إحداهما} few {# مجموعات؛ نقرة تبسط إحداها} many {# مجموعة؛ نقرة تبسط إحداها} other {# مجموعة؛ نقرة تبسط إحداها}}{left, plural, zero {} one {؛ وواحد بلا مكان هنا} two {؛ واثنان بلا مكان هنا} few {؛ و# بلا مكان هنا} many {؛ و# بلا مكان هنا} other {؛ و# بلا مكان هنا}}',
  'notice.full': 'لا تتسع الصورة لأكثر من {most, number} كيان: أخفِ بعضها لتضيف غيرها',
  'group.title': 'المجموعات',
  'group.node':
    '{name}: {count, plural, zero {لا كيان} one {كيان واحد} two {كيانان} few {# كيانات} many {# كياناً} other {# كيان}}، مطوية. مفتاح الإدخال يبسطها.',
  'group.unfold-all': 'بسط الكل',
  'group.fold-all': 'طيّ الكل',
  'keys.fold': 'طيّ مجموعتها وبسطها',
};
