/** What is said of what sizes and colours mean: it comes with the first of them. */
export const enScale = {
  'measure.about.degree': 'Relations that end at it, of those that are seen.',
  'measure.about.betweenness':
    'Betweenness: of the shortest ways between two others in the picture, the share that leads through it.',
  'measure.about.claims':
    'Claims on each of its relations in the picture, added up; one on two relations counts twice.',
  'measure.about.origins': 'Distinct origins of that of its relations in the picture which most tell.',
  'measure.smallest': 'Smallest: {value}',
  'measure.largest': 'Largest: {value}',
  'measure.palest': 'Faintest: {value}',
  'measure.strongest': 'Strongest: {value}',
  'measure.even': 'All alike: {value}',
  'measure.counting': 'Counting',
} as const;
