/** What several of a kind are called: apart from the other words, because the canvas writes them in either language. */
export const enKinds = {
  'kinds.ACTOR': 'Actors',
  'kinds.PLACE': 'Places',
  'kinds.EVENT': 'Events',
  'kinds.CONCEPT': 'Concepts',
  'kinds.rest': 'Less connected',
  'kinds.side': 'Side',
};

export const arKinds: Record<keyof typeof enKinds, string> = {
  'kinds.ACTOR': 'جهات',
  'kinds.PLACE': 'أماكن',
  'kinds.EVENT': 'أحداث',
  'kinds.CONCEPT': 'مفاهيم',
  'kinds.rest': 'أقل صلةً',
  'kinds.side': 'جانب',
};
