/** Gives the person a file of that name to keep. */
export function giveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // some browsers begin a moment after the click
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Gives what a person called so as JSON that we read again. */
export function giveNamed(text: string, name: string, otherwise: string): void {
  const called = name
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .slice(0, 60);
  giveFile(new Blob([text], { type: 'application/json' }), `${called || otherwise}.shabaka.json`);
}

/** What files of ours are called: of which day, and of which kind. */
export const fileName = (extension: string) =>
  `shabaka-${new Date().toISOString().slice(0, 10)}.${extension}`;

export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
