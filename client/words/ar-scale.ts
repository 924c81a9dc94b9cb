import type { enScale } from './en-scale.ts';

/** The same in Arabic. */
export const arScale: Record<keyof typeof enScale, string> = {
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
};
