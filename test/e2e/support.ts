/** What every browser test shares: a silent console, and eyes for a canvas. */
import { test as base, expect, type Locator } from '@playwright/test';

/** Like Playwright's own, and fails when a page wrote an error or a warning to its console or threw. */
export const test = base.extend<{ readonly silentConsole: string[] }>({
  silentConsole: [
    async ({ context }, use) => {
      const said: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !isDriver(message.text())) said.push(message.text());
      });
      context.on('weberror', (error) => said.push(error.error().message));
      await use(said);
      expect(said, 'the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Chromium's software renderer complains of its own slowness when a picture is read back. */
const isDriver = (text: string): boolean => text.includes('GL Driver Message') || text.includes('GPU stall');

/** How many colours an element shows on the screen: a blank canvas has one or two. */
export async function colourCount(element: Locator): Promise<number> {
  const png = (await element.screenshot()).toString('base64');
  return element.page().evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pencil = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!pencil) return 0;
    pencil.drawImage(image, 0, 0);
    const { data } = pencil.getImageData(0, 0, image.width, image.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, png);
}
