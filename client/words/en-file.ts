/** What is said where a picture is put into a file or into a page elsewhere: it comes with that. */
export const enFile = {
  'save.name': 'Title in the picture',
  'save.form': 'File',
  'save.svg': 'SVG, sharp at any size, text stays text',
  'save.pdf': 'PDF, or print; lines stay lines, text stays text',
  'save.png-2': 'PNG, 3200 × 1800',
  'save.png-4': 'PNG, 6400 × 3600',
  'save.pptx': 'PowerPoint slide, shapes and lines can be moved',
  'save.beside': 'With the pictures that stand beside the network',
  'save.transparent': 'Without a background',
  'save.preview': 'This is how the file will look',
  'save.busy': 'Drawing…',
  'save.failed': 'The picture could not be drawn. Try the SVG, or a smaller one.',
  'embed.told':
    'This code shows it in another page: to be looked at and looked into, in the language that is chosen now. Nothing can be changed there.',
  'embed.code': 'Code of the frame',
  'embed.copy': 'Copy the code',
  'embed.copied': 'Copied',
  'embed.policy':
    'Only pages of the origins that SHABAKA_FRAMES names may show it; beside our own, none unless it is set.',
} as const;
