/** What is told of a word of the page at the place where it stands: what is asked, and the answer in its paragraphs. */
export const enHelp = {
  'help.voice': 'What is a voice?',
  'help.voice.text':
    'Every claim is in somebody’s voice: its speaker’s. Choose a voice, and only the relations stay that it speaks of, as it tells them.\nWhat others say that it says is left out unless you ask for it. “The author only” is the voice of who wrote the text, without those it quotes. “Without reported speech” keeps all voices and leaves out what one retells of another.',
  'help.origins': 'What is a distinct origin?',
  'help.origins.text':
    'An origin is whoever a claim comes from: its speaker, or who retells that speaker. Whoever says a thing ten times is one origin; the unnamed speakers of one outlet are one, too.\nThe slider leaves what at least so many distinct origins speak of, whether they assert or deny it.',
  'help.firmness': 'What does “How firmly” mean?',
  'help.firmness.text':
    'How far the speaker commits to what is said, by the speaker’s own words: stated as certain, held probable, held possible, or not said how certain. It doesn’t tell whether it is true.\nA denial can be as certain as an assertion. Those relations stay of which at least one claim is so firm.',
  'help.lines': 'What do the lines mean?',
  'help.lines.text':
    '“Asserted”: somebody says so, and nobody here denies it. “Denied”: it is only denied. “Contested”: some say so, and others deny it. “Tension”: it is said beside its contrary, of the same two.\nThe more distinct origins speak of a relation, the wider its line.',
  'help.reference': 'What does “Known from elsewhere” mean?',
  'help.reference.text':
    'What no source here says and anybody can look up: that Hasakah lies in Syria, where a prison stands, when an attack began. It is no claim and not counted as one, and it tells where it was seen.\nUnless you choose otherwise, only map and timeline show it. In the network it is a faint dotted line.',
  'help.areas': 'What do the areas mean?',
  'help.areas.text':
    'An area is as wide as its place is uncertain: from the site itself to a whole country. No place is drawn more exactly than it is known.\nWhere places are is known from elsewhere; it is no claim. An event stands at the most exactly known of its places. What has no known place is listed under the map.',
  'help.bars': 'What do the bars mean?',
  'help.bars.text':
    'A bar reaches over all of the time that may be meant: a day, a year, or from then on. A soft end says that the time is only about then, or that its end is open.\nA faint bar with a dotted rim is known from elsewhere; all others rest on claims. Undated events stand apart as hollow marks, and relations without a time are only counted.',
  'help.measures': 'What do size and colour tell?',
  'help.measures.text':
    'Usually size tells how many relations an entity has, and colour its kind. Both can go by the relations that are seen, by claims, by distinct origins, or by betweenness: how many of the shortest ways between others lead through it.\nThe shape always tells the kind. These numbers are of this picture; they don’t say who matters in the world.',
  'help.compared': 'How are two voices compared?',
  'help.compared.text':
    'Each voice has its colour. A solid line says so, a dashed one denies it.\nThe details put side by side what one says and the other denies, where they say the contrary of the same two, what both say, and what only one speaks of. To say nothing is not to agree.',
  'help.weakest': 'What is a weakest link?',
  'help.weakest.text':
    'A way goes from one entity to another along relations, whichever way they point. It is as good as its weakest link: the relation with the fewest distinct origins.\nWhere one single origin tells all of it, the way is one voice’s story. That there is a way doesn’t say that one end acted on the other.',
} as const;
