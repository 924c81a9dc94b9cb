/** What the tour says, in its five steps. */
export const enTour = {
  'tour.count': '{step} of {steps}',
  'tour.next': 'Next',
  'tour.back': 'Back',
  'tour.done': 'Begin',
  'tour.1': 'What an article says, as a picture',
  'tour.1.text':
    'Marks are actors, places, events and ideas. Each line between two of them is a claim: somebody says so. Click a mark, or walk with the arrow keys.',
  'tour.2': 'Find anybody, in either script',
  'tour.2.text':
    'Type a name as you know it: الحسكة, Hasakah or hasaka. The key / brings you here from everywhere.',
  'tour.3': 'Open a line and read who says so',
  'tour.3.text':
    'Here stands who says it, through whom, how firmly, and the passage it rests on. Start with what is contested.',
  'tour.4': 'Change whose voice is told',
  'tour.4.text': 'See the picture as one speaker tells it, as only the author does, or compare two of them.',
  'tour.5': 'Keep it, or tell it',
  'tour.5.text':
    'Views keep what you see, stories present it. Ctrl K finds everything that can be done; ? shows all keys, and this tour.',
};
