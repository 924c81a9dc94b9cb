import type { Bilingual } from '../../../seed/knowledge.ts';
import { randomAt } from './random.ts';

/** Made-up names in both scripts; some mix scripts, digits and marks, as names in the news do. */
type Word = readonly [ar: string, en: string];

const given: Word[] = [
  ['سليم', 'Salim'],
  ['نور', 'Nour'],
  ['خالد', 'Khaled'],
  ['ليلى', 'Layla'],
  ['رامي', 'Rami'],
  ['هڤال', 'Heval'],
  ['بيريفان', 'Bêrîvan'],
  ['إيغور', 'Igor'],
  ['أولغا', 'Olga'],
  ['جان', 'Jean'],
  ['ماري', 'Marie'],
  ['يوسف', 'Yūsuf'],
  ['آية', 'Aya'],
  ['مؤيد', "Mu'ayyad"],
  ['وائل', 'Wael'],
  ['رؤى', 'Ruʾā'],
];
const family: Word[] = [
  ['الحسن', 'al-Hasan'],
  ['الخطيب', 'al-Khaṭīb'],
  ['النجار', 'al-Najjar'],
  ['بيترس', 'Peters'],
  ['أوغلو', 'Oğlu'],
  ['عثمان', 'Othman'],
  ['الشمري', 'al-Shammari'],
  ['درويش', 'Darwish'],
  ['أنطون', 'Anton'],
  ['كوزلوف', 'Kozlov'],
  ['محمّد', 'Muḥammad'],
  ['طه', 'Taha'],
  ['الأحمد', 'al-Ahmad'],
  ['شيخو', 'Şêxo'],
  ['مارتن', 'Martin'],
  ['العلي', 'al-Ali'],
];
const bodies: Word[] = [
  ['لواء', 'Brigade'],
  ['مجلس', 'Council'],
  ['حزب', 'Party'],
  ['وزارة', 'Ministry'],
  ['حركة', 'Movement'],
  ['هيئة', 'Board'],
  ['قوات', 'Forces'],
  ['رابطة', 'League'],
];
const sites: Word[] = [
  ['تل', 'Tell'],
  ['عين', 'Ayn'],
  ['دير', 'Deir'],
  ['وادي', 'Wadi'],
  ['قرية', 'Village'],
  ['جسر', 'Bridge'],
  ['حي', 'Quarter'],
  ['سهل', 'Plain'],
];
const happenings: Word[] = [
  ['هجوم', 'Attack'],
  ['اجتماع', 'Meeting'],
  ['حملة', 'Campaign'],
  ['انسحاب', 'Withdrawal'],
  ['إعلان', 'Announcement'],
  ['هدنة', 'Truce'],
];
const ideas: Word[] = [
  ['إعادة الإعمار', 'Reconstruction'],
  ['السيادة', 'Sovereignty'],
  ['عودة النازحين', 'Return of the displaced'],
  ['أمن الحدود', 'Border security'],
  ['المساءلة', 'Accountability'],
  ['تقاسم المياه', 'Sharing of water'],
];
const marks = ['QSD', 'NATO', 'M4', 'T-55', 'X'];

const words = { body: bodies, site: sites, happening: happenings, idea: ideas };

export type Naming = 'person' | keyof typeof words;

/** The name of the thing with that number; a number in it keeps those of one kind apart. */
export function nameOf(naming: Naming, seed: number, number: number): Bilingual {
  const random = randomAt(seed, 1, number);
  const [first, last] = [random.pick(given), random.pick(family)];
  if (naming === 'person')
    return { ar: `${first[0]} ${last[0]} ${number}`, en: `${first[1]} ${last[1]} ${number}` };
  const [ar, en] = random.pick(words[naming]);
  const mark = random.chance(0.1) ? ` ${random.pick(marks)}` : '';
  return { ar: `${ar} ${last[0]}${mark} ${number}`, en: `${en} ${last[1]}${mark} ${number}` };
}
