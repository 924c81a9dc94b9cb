/** Pairs of whole numbers, the second of them below `width`, in eight bytes each. */
export function pairList(width: number) {
  let pairs = new Float64Array(1024);
  let length = 0;
  let isSorted = true;

  /** Where the first pair lies that is not before this one. */
  function placeOf(pair: number): number {
    let [low, high] = [0, length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] ?? 0) < pair) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    add(one: number, other: number) {
      if (length === pairs.length) {
        const more = new Float64Array(length * 2);
        more.set(pairs);
        pairs = more;
      }
      pairs[length] = one * width + other;
      length += 1;
      isSorted = false;
    },
    /** The others of this one, smallest first, each as often as it was added. */
    of(one: number): number[] {
      if (!isSorted) pairs.subarray(0, length).sort();
      isSorted = true;
      const others = pairs.subarray(placeOf(one * width), placeOf((one + 1) * width));
      return Array.from(others, (pair) => pair - one * width);
    },
  };
}
