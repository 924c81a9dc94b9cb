import type { BrowserContext } from 'playwright-core';

/** How two pictures of one size differ, colour by colour, of which there are 255 steps. */
export interface Difference {
  /** The most that a colour of any pixel differs. */
  most: number;
  /** Pixels of which a colour differs by more than a third of all steps: what an eye sees as another stroke. */
  strong: number;
}

/** Compares two pictures as the browser reads them, on a page of its own: the app's allows no pictures from elsewhere. */
export async function differenceOf(context: BrowserContext, one: Buffer, other: Buffer): Promise<Difference> {
  const page = await context.newPage();
  try {
    return await page.evaluate(
      async (files) => {
        const [a, b] = await Promise.all(
          files.map(async (file) => {
            const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes]));
            const sheet = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
            // a colour that is hardly there is none: what counts is how it looks on paper
            sheet.fillStyle = 'white';
            sheet.fillRect(0, 0, image.width, image.height);
            sheet.drawImage(image, 0, 0);
            return sheet.getImageData(0, 0, image.width, image.height);
          }),
        );
        if (a!.width !== b!.width || a!.height !== b!.height)
          throw new Error(`${a!.width} × ${a!.height} and ${b!.width} × ${b!.height}`);
        let [most, strong] = [0, 0];
        for (let at = 0; at < a!.data.length; at += 4) {
          let pixel = 0;
          for (let color = at; color < at + 4; color += 1)
            pixel = Math.max(pixel, Math.abs(a!.data[color]! - b!.data[color]!));
          most = Math.max(most, pixel);
          if (pixel > 85) strong += 1;
        }
        return { most, strong };
      },
      [one, other].map((file) => file.toString('base64')),
    );
  } finally {
    await page.close();
  }
}
