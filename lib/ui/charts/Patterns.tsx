/** The second channel of who pays (docs/design.md): fund solid, vault vertical, ADL diagonal, socialised cross-hatch. */

export const PAYERS = ['fund', 'vault', 'adl', 'social', 'unresolved'] as const;
export type Payer = (typeof PAYERS)[number];

/** Pattern definitions for one SVG; `id` from useId keeps them unique on the page. */
export function PayPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-vault`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="var(--pay-vault)" />
        <path d="M1 0V5" stroke="var(--paper)" strokeWidth="1.1" opacity=".75" />
      </pattern>
      <pattern id={`${id}-adl`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--pay-adl)" />
        <path d="M1 0V5" stroke="var(--paper)" strokeWidth="1.4" opacity=".8" />
      </pattern>
      <pattern id={`${id}-social`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--pay-social)" />
        <path d="M0 1H5M1 0V5" stroke="var(--paper)" strokeWidth="1" opacity=".75" />
      </pattern>
    </defs>
  );
}

/** Fill of a payer's marks; unresolved is hollow (draw it with a dashed outline). */
export function payFill(id: string, payer: Payer): string {
  switch (payer) {
    case 'fund':
      return 'var(--pay-fund)';
    case 'unresolved':
      return 'none';
    default:
      return `url(#${id}-${payer})`;
  }
}
