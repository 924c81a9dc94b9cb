/** The four pictures of one and the same: what is chosen, pointed at or filtered in one is so in all. */
export type PictureName = 'network' | 'map' | 'timeline' | 'table';

/** `strip`: time under the others, which stand side by side; without time or others it is as `beside`. */
export type Arrangement = 'strip' | 'beside' | 'stacked';

/** Which pictures are on the screen, and how they stand together. */
export interface Split {
  /** The one that a narrow screen shows; one of `pictures`. */
  readonly front: PictureName;
  /** At least one, none twice, in the usual order. */
  readonly pictures: readonly PictureName[];
  readonly how: Arrangement;
}

export const picturesInOrder: readonly PictureName[] = ['network', 'map', 'timeline', 'table'];
export const arrangements: readonly Arrangement[] = ['strip', 'beside', 'stacked'];

/** The network with time under it. */
export const usualSplit: Split = { front: 'network', pictures: ['network', 'timeline'], how: 'strip' };

const inOrder = (pictures: readonly PictureName[]) => picturesInOrder.filter((one) => pictures.includes(one));

/** Puts a picture up, in front, or away; the last one stays. */
export function toggled(split: Split, picture: PictureName): Split {
  if (!split.pictures.includes(picture)) return fronted(split, picture);
  const pictures = split.pictures.filter((one) => one !== picture);
  const [first] = pictures;
  if (!first) return split;
  return { ...split, pictures, front: split.front === picture ? first : split.front };
}

/** Brings a picture to the front of a narrow screen; on a wide one it comes beside the others. */
export function fronted(split: Split, picture: PictureName): Split {
  return { ...split, front: picture, pictures: inOrder([...split.pictures, picture]) };
}

/** A split from outside; null for what is none. */
export function toSplit(pictures: readonly string[], how: string): Split | null {
  const known = picturesInOrder.filter((one) => pictures.includes(one));
  const arrangement = arrangements.find((one) => one === how);
  const [front] = known;
  return front && arrangement && known.length === pictures.length
    ? { front, pictures: known, how: arrangement }
    : null;
}

/** Pictures from above, in each row from the reading start. */
export type Rows = readonly (readonly PictureName[])[];

export function rowsOf({ pictures, how }: Split): Rows {
  if (how === 'beside') return [pictures];
  if (how === 'stacked') return pictures.map((picture) => [picture]);
  const above = pictures.filter((picture) => picture !== 'timeline');
  const strip = pictures.filter((picture) => picture === 'timeline');
  return [above, strip].filter((row) => row.length > 0);
}

/** Where a picture stands, in hundredths of the stage; `start` from the reading start. */
export interface Box {
  readonly top: number;
  readonly start: number;
  readonly width: number;
  readonly height: number;
}

/** A line between two rows, or between two pictures of one row, that can be moved. */
export interface Border {
  readonly between: readonly [string, string];
  readonly isBetweenRows: boolean;
  readonly box: Box;
}

/** How much room a row (by its first picture, as `row:network`) or a picture in its row takes, to its neighbours'. */
export type Shares = Readonly<Record<string, number>>;

export const rowKey = (row: readonly PictureName[]) => `row:${row[0]}`;
/** Time alone in a row needs little. */
const usualShare = (key: string) => (key === 'row:timeline' ? 0.24 : 1);
export const shareOf = (shares: Shares, key: string) => shares[key] ?? usualShare(key);

/** Where everything stands, by name, and the borders between. */
export function boxesOf(
  rows: Rows,
  shares: Shares,
): { boxes: Partial<Record<PictureName, Box>>; borders: Border[] } {
  const boxes: Partial<Record<PictureName, Box>> = {};
  const borders: Border[] = [];
  const heights = parts(rows.map(rowKey), shares);
  rows.forEach((row, index) => {
    const { from: top, size: height } = heights[index]!;
    const before = rows[index - 1];
    if (before)
      borders.push({
        between: [rowKey(before), rowKey(row)],
        isBetweenRows: true,
        box: { top, start: 0, width: 100, height: 0 },
      });
    parts(row, shares).forEach(({ from: start, size: width }, place) => {
      boxes[row[place]!] = { top, start, width, height };
      const left = row[place - 1];
      if (left)
        borders.push({
          between: [left, row[place]!],
          isBetweenRows: false,
          box: { top, start, width: 0, height },
        });
    });
  });
  return { boxes, borders };
}

function parts(keys: readonly string[], shares: Shares): { from: number; size: number }[] {
  const sizes = keys.map((key) => shareOf(shares, key));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let from = 0;
  return sizes.map((share) => {
    const size = (share / all) * 100;
    from += size;
    return { from: from - size, size };
  });
}

/** Neither side of a border gets smaller than this part of both. */
export const smallest = 0.12;

/** Gives the part `first` (0 to 1) of what both sides of a border have to the first. */
export function moved(shares: Shares, [one, other]: Border['between'], first: number): Shares {
  const both = shareOf(shares, one) + shareOf(shares, other);
  const part = Math.min(1 - smallest, Math.max(smallest, first));
  return { ...shares, [one]: both * part, [other]: both * (1 - part) };
}
