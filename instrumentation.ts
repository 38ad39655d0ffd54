/** Runs once when a server starts: what it does by itself from then on. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { startHousekeeping } = await import('./lib/api');
  startHousekeeping();
}
