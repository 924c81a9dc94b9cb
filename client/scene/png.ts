import { fontsOf } from './fonts.ts';
import type { Scene, Words } from './scene.ts';

/** Milliseconds in which letters must have come. */
const patience = 10_000;

/** The picture in pixels, `scale` of them to a unit of the sheet. Throws where the browser can't make one so large. */
export async function toPng(svg: string, scene: Scene, scale: number): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = scene.width * scale;
    canvas.height = scene.height * scale;
    await draw(image, canvas, oneOfEachFont(scene), scale);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('client/scene/png: the browser made no picture of this size');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * Chromium has an image decoded before the fonts in it are read, and draws their letters as nothing until then: it is
 * drawn until letters of each font were there twice.
 */
async function draw(
  image: HTMLImageElement,
  canvas: HTMLCanvasElement,
  samples: readonly Words[],
  scale: number,
): Promise<void> {
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('client/scene/png: the browser made no picture of this size');
  let times = 0;
  for (let waited = 0, pause = 4; times < 2; waited += pause, pause *= 1.5) {
    if (waited > patience) throw new Error('client/scene/png: the letters of the picture did not come');
    await new Promise((done) => setTimeout(done, pause));
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    times = samples.every((words) => isWritten(pen, words, scale)) ? times + 1 : 0;
  }
}

function oneOfEachFont({ shapes }: Scene): Words[] {
  const samples = new Map<string, Words>();
  for (const shape of shapes)
    if (shape.type === 'words' && shape.opacity === 1)
      for (const { url } of fontsOf(shape)) if (!samples.has(url)) samples.set(url, shape);
  return [...samples.values()];
}

/** Whether something in the colour of these words stands where they stand. */
function isWritten(
  pen: CanvasRenderingContext2D,
  { at, side, size, color, lines, room }: Words,
  scale: number,
): boolean {
  const wide = room ?? Math.max(...lines.map((line) => line.length)) * size;
  const left = at.x - { left: 0, middle: wide / 2, right: wide }[side];
  const [red, green, blue] = channels(color);
  const { data } = pen.getImageData(left * scale, at.y * scale, wide * scale, lines.length * size * scale);
  for (let byte = 0; byte < data.length; byte += 4)
    if (
      data[byte + 3]! > 200 &&
      Math.abs(data[byte]! - red!) + Math.abs(data[byte + 1]! - green!) + Math.abs(data[byte + 2]! - blue!) <
        60
    )
      return true;
  return false;
}

/** Of `#rrggbb` or `#rgb`. */
const channels = (color: string): number[] =>
  [...color.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3').matchAll(/[\da-f]{2}/gi)].map(([pair]) =>
    parseInt(pair, 16),
  );
