let stand: () => void;
const stands = new Promise<void>((resolve) => {
  stand = resolve;
});

/** The first picture is on the screen, or there is none to wait for; tests read the mark. */
export function pictureStands(): void {
  if (performance.getEntriesByName('first-picture').length === 0) performance.mark('first-picture');
  stand();
}

/** Fetches what goes round the picture when the picture stands, so that neither waits for the other. */
export async function afterPicture<Code>(load: () => Promise<Code>): Promise<Code> {
  await stands;
  return load();
}
