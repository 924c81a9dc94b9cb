/** Names as articles have them: either script inside the other, with numbers, brackets, marks and letters of neighbours. */
export const labels = [
  { ar: 'قوات سوريا الديمقراطية (SDF)', en: 'SDF (قسد)' },
  { ar: 'سجن الصناعة «غويران»', en: 'Sinaa prison “غويران”' },
  { ar: 'هجوم 20 كانون الثاني 2022', en: 'Attack of 20 كانون الثاني 2022' },
  { ar: 'الحل نت – Al-Hal Net', en: 'Al-Hal Net – الحل نت' },
  { ar: 'مُقاتِلو داعش', en: 'al-Ḥasakah / الحسكة' },
  { ar: 'طائرة MiG-29 روسية', en: 'MiG-29 (روسيا)' },
  { ar: '5 هجمات، 3 منها ليلًا', en: '5 هجمات, 3 by night' },
  { ar: 'پیشمرگه و گەل', en: 'Peshmerga پیشمرگه' },
  { ar: '50% من الأراضي', en: '50% of الأراضي' },
  { ar: 'A/B: «أ» و«ب»', en: 'A/B: «أ» and «ب»' },
  { ar: 'عـــاجل: Breaking', en: 'Breaking: عاجل' },
  { ar: 'بيان رقم (12-ب)', en: 'Statement no. (12-ب)' },
] as const;
