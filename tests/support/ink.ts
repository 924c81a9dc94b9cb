import type { Page } from 'playwright-core';

/** How many pixels of a PNG are dark, in a band across it. */
export function inkIn(page: Page, png: Buffer, band: { top: number; height: number }): Promise<number> {
  return page.evaluate(
    async ({ src, top, height }) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      });
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, top, image.width, height);
      return data.filter((value, nth) => nth % 4 === 0 && value < 80).length;
    },
    { src: `data:image/png;base64,${png.toString('base64')}`, ...band },
  );
}
