import type { enFile } from './en-file.ts';

/** The same in Arabic. */
export const arFile: Record<keyof typeof enFile, string> = {
  'save.name': 'العنوان في الصورة',
  'save.form': 'الملف',
  'save.svg': 'SVG، واضح بأي حجم ونصه يبقى نصاً',
  'save.pdf': 'PDF أو طباعة، خطوطه تبقى خطوطاً ونصه نصاً',
  'save.png-2': 'PNG، 3200 × 1800',
  'save.png-4': 'PNG، 6400 × 3600',
  'save.pptx': 'شريحة PowerPoint، أشكالها وخطوطها تُحرَّك',
  'save.beside': 'مع الصور التي إلى جانب الشبكة',
  'save.transparent': 'بلا خلفية',
  'save.preview': 'هكذا سيبدو الملف',
  'save.busy': 'يُرسم…',
  'save.failed': 'تعذّر رسم الصورة. جرّب SVG أو حجماً أصغر.',
  'embed.told':
    'هذا الرمز يعرضها في صفحة أخرى، للنظر والتصفح، باللغة المختارة الآن. ولا يمكن تغيير شيء هناك.',
  'embed.code': 'رمز الإطار',
  'embed.copy': 'انسخ الرمز',
  'embed.copied': 'نُسخ',
  'embed.policy': 'لا تعرضها إلا صفحات المواقع التي يسميها SHABAKA_FRAMES، ولا أحد غيرنا ما لم يُضبط.',
};
