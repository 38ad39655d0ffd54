/** The page of the design: every token of the style sheet as the browser has it, and everything else live. */
import { expect, test } from './support';

test('from the documents one comes to the design, and every token is on it as the browser has it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/docs');
  await page.getByRole('main').getByRole('link', { name: 'The design' }).click();
  await expect(page).toHaveURL(/\/design$/);
  // The address is there before the page is.
  await expect(page.locator('[data-token]').first()).toBeVisible();
  const inSheets = await page.evaluate(() => {
    // Two of them the bundler adds, for colour schemes.
    const isToken = (name: string): boolean => name.startsWith('--') && !name.startsWith('--lightningcss-');
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const roots = rules.filter(
      (rule) => rule instanceof CSSStyleRule && /^(:root|html\.dark)$/.test(rule.selectorText),
    );
    const names = roots.flatMap((rule) => [...(rule as CSSStyleRule).style].filter(isToken));
    return [...new Set(names)].sort();
  });
  const shown = await page
    .locator('[data-token]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-token') ?? '').sort());
  expect(inSheets.length).toBeGreaterThan(40);
  expect(shown).toEqual(inSheets);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    // The page hears of it as an event of its own, a moment later.
    await expect(page.locator('html')).toHaveClass(scheme === 'dark' ? /(^|\s)dark(\s|$)/ : /^(?!.*\bdark\b)/);
    const wrong = await page.locator('[data-token]').evaluateAll((rows, of) => {
      const probe = document.body.appendChild(document.createElement('i'));
      const colour = (value: string): string => {
        probe.style.color = value;
        return getComputedStyle(probe).color;
      };
      const found = rows.filter((row) => {
        const value = row.getAttribute(`data-${of}`) ?? '';
        return value.startsWith('#') && colour(value) !== colour(`var(${row.getAttribute('data-token')})`);
      });
      probe.remove();
      return found.map((row) => row.getAttribute('data-token'));
    }, scheme);
    expect(wrong, scheme).toEqual([]);
  }
});

test('what the design speaks of is there, alive: controls, pictures, states', async ({ page }) => {
  await page.goto('/design');
  await expect(page.getByTestId('graph')).toHaveAttribute('data-sheet', /\d/);
  await expect(page.getByText('Traders’ margin')).toBeVisible();
  await expect(page.locator('figure[data-chart]')).toHaveCount(5);
  await expect(page.getByText('Nobody fell, so there is nothing to follow.')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Run' })).toHaveAttribute('aria-valuenow', '38');
  await expect(page.getByText('above $0, not \u2212$5').first()).toBeVisible();
  await expect(page.getByText(/ticks are more than 100,000/).first()).toBeVisible();
  await expect(page.getByText('Not the same digits.').first()).toBeVisible();
  // A control is one: another rule, and the venue's section says that it was changed.
  const editor = page.getByRole('region', { name: 'A section of the editor' });
  await editor.getByText('fund-bounded', { exact: true }).click();
  await expect(editor.getByRole('button', { name: '1 changed' })).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: 'What floats' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
