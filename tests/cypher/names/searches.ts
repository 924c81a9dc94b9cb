/** What people type, and what must come first for it. */
export const searches: [typed: string, first: string][] = [
  ...among('pla:hasakah', 'الحسكة', 'الحسكه', 'حسكة', 'بالحسكة', 'والحسكة', 'للحسكة', 'الحس', 'الـحَسَكَةِ'),
  ...among(
    'pla:hasakah',
    'has',
    'hasaka',
    'Hasakeh',
    'HASAKA',
    'al-Ḥasakah',
    'Al Hasakah',
    'al-Hasaka',
    'Hesekê',
  ),
  ...among('pla:hasakah', 'الحسكة\u200f', '\u2067الحسكة\u2069', 'ﺍﻟﺤﺴﻜﺔ', 'الحس\u06a9ة'),
  ...among('pla:ghwayran', 'غويران', 'غويرانَ', 'ghweran', 'Ghwayran', 'Geweran', 'بغويران'),
  ...among('pla:sinaa-prison', 'سجن الصناعة', 'sinaa prison', "al-Sina'a prison", 'سجن الصن', 'prison sinaa'),
  ...among('pla:sinaa-prison', 'بسجن الصناعة', 'ghweran prison'),
  ...among('act:sdf', 'قسد', 'SDF', 'QSD', 'sdf', 'قوات سوريا الديمقراطية', 'الديمقراطية', 'لقسد'),
  ...among(
    'act:isis',
    'داعش',
    'Daesh',
    "Da'ish",
    'Daʿish',
    'ISIS',
    'لداعش',
    'وداعش',
    'التنظيم',
    'IS',
    'للتنظيم',
  ),
  ...among('act:russia', 'روسيا', 'russia', 'وروسيا'),
  ...among('act:russian-forces', 'الروسية', 'روسية'),
  ...among('pla:washington', 'واشنطن', 'وواشنطن', 'washington', 'wash'),
  ...among('act:usa', 'أمريكا', 'اميركا', 'usa', 'U.S.A', 'us', 'U.S.'),
  ...among('act:zara-saleh', 'صالح', 'saleh', 'لصالح'),
  ...among('con:interests', 'مصالح'),
  ...among('pla:deir-ez-zor', 'دير الزور', 'deir ezzor', 'Dayr az-Zawr', 'Deir al-Zour', 'بدير الزور'),
  ...among('pla:raqqa', 'Raqqah', 'ar-Raqqa', 'الرقه'),
  ...among('pla:syria', 'سوريا', 'سورية', 'س\u0648ر\u06ccا'),
  ...among('act:al-hal-net', 'الحل نت', 'لـ”الحل نت”', 'al hal', 'alhal'),
];

function among(id: string, ...typed: string[]): [string, string][] {
  return typed.map((text) => [text, id]);
}
