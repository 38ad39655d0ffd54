/** What is measured in the browser, each in a page of its own. */
import { type Browser, expect, type Page } from '@playwright/test';
import { type Spread, spreadOf } from '../measures';
import type { Frames, Watched } from './pageWatch';
import type { Redraw } from './redrawPage';

const FRAME_MS = 1000 / 60;
const VIEWPORT = { width: 1440, height: 900 };

export interface RedrawResult {
  readonly nodes: number;
  readonly edges: number;
  /** Median step of each round: the app's, bare sigma's, and one over the other. */
  readonly appStepMs: Spread;
  readonly bareStepMs: Spread;
  readonly stepRatio: Spread;
  /** Whole frames, renderer and all. */
  readonly appFrameMs: Spread;
  readonly bareFrameMs: Spread;
  readonly frameRatio: Spread;
}

export interface MillionResult {
  readonly firstResultsMs: number | null;
  readonly firstTicks: number;
  readonly digestMs: number | null;
  readonly graphMs: number;
  readonly digest: string;
  readonly longTasksMs: readonly number[];
}

export interface PlayResult {
  readonly ticks: number;
  readonly instruments: number;
  readonly frames: number;
  /** Main-thread work in a frame: median, and what 95 of 100 stay below. */
  readonly workMs: Spread;
  readonly work95Ms: number;
  /** Share of frames in which the main thread worked longer than a frame at 60 a second lasts. */
  readonly droppedShare: number;
  readonly longTasksMs: readonly number[];
}

export interface VitalsResult {
  readonly page: string;
  readonly lcpMs: number;
  readonly cls: number;
  readonly inpMs: number | null;
  /** Until the page had done its part of the slowest. */
  readonly handledMs: number | null;
  readonly interactions: number;
}

const REDRAW_ROUNDS = 3;
/** The server runs what it stores. */
const STORE_MS = 240_000;

/** @param script the built page; @param css the app's tokens. */
export async function redraw(browser: Browser, script: string, css: string): Promise<RedrawResult> {
  const page = await browser.newPage({ viewport: { width: 760, height: 900 } });
  const box = 'position:relative;width:720px;height:420px';
  await page.setContent(`<style>${css}</style><div id="app" style="${box}"></div><div id="bare" style="${box}"></div>`);
  await page.addScriptTag({ content: script });
  if (!(await page.evaluate('window.redraw.mount()'))) throw new Error('the graphs did not mount');
  const rounds: { app: Redraw; bare: Redraw }[] = [];
  const play = (which: string): Promise<Redraw> => page.evaluate(`window.redraw.play('${which}')`);
  await play('app');
  await play('bare');
  for (let n = 0; n < REDRAW_ROUNDS; n += 1) rounds.push({ app: await play('app'), bare: await play('bare') });
  await page.close();
  const step = (which: 'app' | 'bare'): number[] => rounds.map((round) => spreadOf(round[which].stepMs).median);
  const frame = (which: 'app' | 'bare'): number[] => rounds.map((round) => round[which].frameMs);
  const over = (a: readonly number[], b: readonly number[]): Spread =>
    spreadOf(a.map((ms, n) => ms / (b[n] as number)));
  return {
    nodes: 2_000,
    edges: 5_000,
    appStepMs: spreadOf(step('app')),
    bareStepMs: spreadOf(step('bare')),
    stepRatio: over(step('app'), step('bare')),
    appFrameMs: spreadOf(frame('app')),
    bareFrameMs: spreadOf(frame('bare')),
    frameRatio: over(frame('app'), frame('bare')),
  };
}

/** A page that watches itself from its first script on. */
async function watched(browser: Browser, base: string, watch: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, baseURL: base });
  const page = await context.newPage();
  await page.addInitScript({ content: watch });
  return page;
}

const read = (page: Page): Promise<Watched> => page.evaluate('window.pageWatch.read()');
const longOnes = ({ longTasks }: Watched): number[] =>
  longTasks.map(({ durationMs }) => durationMs).sort((a, b) => b - a);

async function drawn(page: Page, timeout: number): Promise<string> {
  const chip = page.getByTestId('digest').first();
  await expect(chip).toHaveAttribute('data-digest', /^[0-9a-f]{64}$/, { timeout });
  await expect(page.getByTestId('graph')).toHaveAttribute('data-sheet', /^-?\d/, { timeout });
  return (await chip.getAttribute('data-digest')) ?? '';
}

/** From opening the preset to a drawn graph, and a while after, when the market graph comes too. */
export async function million(browser: Browser, base: string, watch: string): Promise<MillionResult> {
  const page = await watched(browser, base, watch);
  await page.goto('/studio?preset=million-accounts');
  const digest = await drawn(page, 240_000);
  const graphMs = await page.evaluate<number>('performance.now()');
  await page.waitForTimeout(8_000);
  const seen = await read(page);
  await page.context().close();
  const { firstResultsMs, firstTicks, digestMs } = seen;
  return { firstResultsMs, firstTicks, digestMs, graphMs, digest, longTasksMs: longOnes(seen) };
}

/** Two hours of 20 instruments by the second, played: what each frame costs the main thread. */
export async function playLong(browser: Browser, base: string, watch: string, scenario: unknown): Promise<PlayResult> {
  const page = await watched(browser, base, watch);
  const stored = await page.request.post('/api/v1/scenarios', { data: scenario, timeout: STORE_MS });
  if (!stored.ok()) throw new Error(`the scenario was not stored: ${await stored.text()}`);
  const { id } = (await stored.json()) as { id: string };
  await page.goto(`/s/${id}`);
  await drawn(page, 120_000);
  await page.waitForTimeout(2_000);
  const before = longOnes(await read(page)).length;
  await page.getByRole('slider', { name: 'Moment of the run' }).focus();
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Play' }).click();
  await page.waitForTimeout(500);
  await page.evaluate('window.pageWatch.startFrames()');
  await page.waitForTimeout(8_000);
  const { workMs }: Frames = await page.evaluate('window.pageWatch.stopFrames()');
  const seen = await read(page);
  await page.context().close();
  const sorted = [...workMs].sort((a, b) => a - b);
  return {
    ticks: 7_200,
    instruments: 20,
    frames: workMs.length,
    workMs: spreadOf(workMs),
    work95Ms: sorted[Math.floor(0.95 * sorted.length)] ?? Number.NaN,
    droppedShare: workMs.filter((ms) => ms > FRAME_MS).length / workMs.length,
    longTasksMs: seen.longTasks.slice(before).map(({ durationMs }) => durationMs),
  };
}

export async function galleryVitals(browser: Browser, base: string, watch: string): Promise<VitalsResult> {
  const page = await watched(browser, base, watch);
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2_000);
  const seen = await read(page);
  await page.context().close();
  return { page: '/', ...vitalsOf(seen) };
}

/** While the October preset plays: buttons, the graph, the find box, keys. */
export async function studioVitals(browser: Browser, base: string, watch: string): Promise<VitalsResult> {
  const path = '/studio?preset=october-10-2025';
  const page = await watched(browser, base, watch);
  await page.goto(path);
  await drawn(page, 120_000);
  await page.waitForTimeout(2_000);
  const slider = page.getByRole('slider', { name: 'Moment of the run' });
  await slider.focus();
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Play' }).click();
  for (let n = 0; n < 3; n += 1) {
    await page.getByTestId('graph').click({ position: { x: 300 + 60 * n, y: 300 } });
    await page.waitForTimeout(600);
  }
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Next event' }).click();
  await page.getByRole('button', { name: 'Play' }).click();
  await page
    .getByPlaceholder(/find an account/i)
    .first()
    .click();
  await page.keyboard.type('p1', { delay: 120 });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1_500);
  const seen = await read(page);
  await page.context().close();
  return { page: path, ...vitalsOf(seen) };
}

const vitalsOf = ({ lcpMs, cls, inpMs, handledMs, interactions }: Watched): Omit<VitalsResult, 'page'> => ({
  lcpMs,
  cls,
  inpMs,
  handledMs,
  interactions,
});
