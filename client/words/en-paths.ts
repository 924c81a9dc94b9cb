/** What is said of what connects several entities. */
export const enPaths = {
  'paths.title': 'What connects them',
  'paths.found':
    '{count, plural, one {One shortest way} other {# shortest ways}}, of {hops, plural, one {one relation} other {# relations}}',
  'paths.found-more':
    '{count, plural, one {One way} other {# ways}}, the shortest of {hops, plural, one {one relation} other {# relations}}',
  'paths.none': 'No way from {from} to {to} within {hops} relations.',
  'paths.narrowed': 'Only relations that the filter leaves are walked.',
  'paths.farther': 'Look as far as {hops} relations',
  'paths.longer': 'Longer ways too',
  'paths.left': '{count, plural, one {# more way} other {# more ways}}',
  'paths.light': 'Light the way {names}',
  'paths.weakest': 'weakest link: {count, plural, one {one origin} other {# origins}}',
  'paths.this-weakest': 'the weakest link',
  'paths.origins': '{count, plural, one {one origin} other {# distinct origins}} in all',
  'paths.one-voice':
    '{count, plural, one {one single origin tells all of it} other {one single origin tells all of it}}',
  'paths.bring': 'Bring {count, plural, one {the one} other {the #}} not in the picture',
  'shared.found':
    '{count, plural, =0 {Nobody in common} one {One in common} other {# in common}}, {direct, plural, =0 {no relation} one {one relation} other {# relations}} among them',
  'shared.alone': '{name} has nothing in common with the others within two relations.',
  'shared.direct': 'Among them',
  'shared.with': 'with {names}',
  'shared.left': '{count, plural, one {# more in common} other {# more in common}}',
  'shared.unread':
    '{count, plural, one {# less attested relation wasn’t looked at} other {# less attested relations weren’t looked at}}.',
  'shared.unread-many': 'Many less attested relations weren’t looked at.',
};
