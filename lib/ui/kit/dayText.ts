/** `27 Nov, 04:50`, by the clock of this device. */
export function dayText(ms: number): string {
  return new Date(ms).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
