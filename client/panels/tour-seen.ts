const key = 'shabaka.tour';

/** Whether the tour was seen on this computer; where nothing can be remembered, it would come again and again. */
export function isTourSeen(storage: () => Pick<Storage, 'getItem'>): boolean {
  try {
    return storage().getItem(key) !== null;
  } catch {
    return true;
  }
}

export function keepTourSeen(storage: () => Pick<Storage, 'setItem'>): void {
  try {
    storage().setItem(key, 'seen');
  } catch {
    // storage is refused in some private windows
  }
}
