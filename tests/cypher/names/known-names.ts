import type { EntityNames } from '../../../cypher/names/search-fields.ts';

/** Entities whose names are known to be hard to find, by id. */
export const knownNames: Record<string, EntityNames> = {
  'pla:hasakah': names('الحسكة', 'Hasakah', ['al-Ḥasakah', 'مدينة الحسكة']),
  'pla:ghwayran': names('غويران', 'Ghwayran', ['حي غويران']),
  'pla:sinaa-prison': names('سجن الصناعة', "al-Sina'a prison", ['سجن غويران', 'Ghwayran prison']),
  'evt:sinaa-prison-attack': names('الهجوم على سجن الصناعة', 'Attack on the Sinaa prison', [
    'معركة سجن الحسكة',
  ]),
  'act:sdf': names('قوات سوريا الديمقراطية', 'Syrian Democratic Forces', ['قسد', 'SDF'], ['QSD']),
  'act:isis': names('داعش', 'ISIS', ['تنظيم داعش', 'تنظيم الدولة', 'Daesh', "Da'ish"], ['IS', 'التنظيم']),
  'act:russia': names('روسيا', 'Russia', [], ['موسكو', 'Moscow']),
  'act:russian-forces': names('القوات الروسية', 'Russian forces'),
  'act:usa': names('الولايات المتحدة', 'United States', ['أميركا', 'أمريكا', 'USA', 'U.S.'], ['واشنطن']),
  'pla:washington': names('واشنطن', 'Washington'),
  'act:zara-saleh': names('زارا صالح', 'Zara Saleh'),
  'con:interests': names('مصالح', 'Interests'),
  'pla:deir-ez-zor': names('دير الزور', 'Deir ez-Zor'),
  'pla:raqqa': names('الرقة', 'Raqqa'),
  'pla:syria': names('سوريا', 'Syria', ['سورية']),
  'pla:badia': names('البادية السورية', 'Syrian Badia'),
  'act:al-hal-net': names('الحل نت', 'Al-Hal Net'),
};

function names(ar: string, en: string, aliases: string[] = [], weakAliases: string[] = []): EntityNames {
  return { labels: { ar, en }, aliases, weakAliases };
}
