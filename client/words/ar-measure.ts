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
  'measure.about.degree': 'العلاقات الظاهرة التي تنتهي إليه.',
  'measure.about.betweenness': 'الوساطة: حصّته من أقصر الطرق بين كل كيانين آخرين في الصورة.',
  'measure.about.claims': 'مجموع الأقوال عن كل علاقة من علاقاته في الصورة؛ وما قيل عن علاقتين يُعدّ مرتين.',
  'measure.about.origins': 'المصادر المستقلة لأكثر علاقاته سنداً في الصورة.',
  'measure.smallest': 'الأصغر: {value}',
  'measure.largest': 'الأكبر: {value}',
  'measure.palest': 'الأخفت: {value}',
  'measure.strongest': 'الأشدّ: {value}',
  'measure.even': 'كلها سواء: {value}',
  'measure.counting': 'جارٍ العدّ',
  'measure.told': '{what}: {measure}، من {least} إلى {most}',
  'step.sized': 'الحجم بحسب: {name}',
  'step.colored': 'اللون بحسب: {name}',
};
