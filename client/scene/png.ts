import type { Scene } from './scene.ts';

/** The picture in pixels, `scale` of them to a unit of the sheet. Throws where the browser can't make one so large. */
export async function toPng(svg: string, { width, height }: Scene, scale: number): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('client/scene/png: the browser made no picture of this size');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
