/** What the page says in English of sizes and colours that go by a measure. */
export const enMeasure = {
  'measure.size': 'Size',
  'measure.color': 'Colour',
  'measure.usual': 'All relations, also unseen ones',
  'measure.kind': 'Kind',
  'measure.degree': 'Relations in the picture',
  'measure.betweenness': 'Ways that lead through it',
  'measure.claims': 'Claims on its relations',
  'measure.origins': 'Distinct origins at most',
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
  'measure.told': '{what}: {measure}, {least} to {most}',
  'step.sized': 'Size by: {name}',
  'step.colored': 'Colour by: {name}',
};
