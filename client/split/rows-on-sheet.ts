import { rowsOf, type Rows, type Split } from '../state/split.ts';

/** On a sheet, the network alone where it is there, or all that stands on the screen; a table is no drawing. */
export function rowsOnSheet(split: Split, isWhole: boolean): Rows {
  const pictures = split.pictures.filter((one) => one !== 'table');
  const isAlone = pictures.length === 0 || (!isWhole && pictures.includes('network'));
  return isAlone ? [['network']] : rowsOf({ ...split, pictures });
}

/** Unless somebody says otherwise, what was opened beside the network comes along. */
export const isWholeFirst = ({ front }: Split): boolean => front !== 'network';
