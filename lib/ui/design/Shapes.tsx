/** What stands beside colour, in both schemes at once: the marks and the patterns that the pictures are drawn with. */
import type { CSSProperties, ReactNode } from 'react';
import { GENERATION_NAMES, GenerationMark, PAYERS, PayPatterns, payFill } from '@/lib/ui/charts';
import styles from './design.module.css';
import { type Scheme, schemeStyle, type TokenGroup } from './tokens';

const SCHEMES = ['light', 'dark'] as const satisfies readonly Scheme[];

export function Shapes({ groups }: { groups: readonly TokenGroup[] }) {
  return (
    <div className={styles.schemes}>
      {SCHEMES.map((scheme) => (
        <section
          key={scheme}
          className={styles.scheme}
          aria-label={`Shapes, ${scheme}`}
          style={{ ...schemeStyle(groups, scheme), colorScheme: scheme } as CSSProperties}
        >
          <h3>{scheme === 'light' ? 'Light' : 'Dark'}</h3>
          <ul>
            {GENERATION_NAMES.map((name, row) => (
              <Shape key={name} name={name}>
                <GenerationMark generation={row} cx={10} cy={10} r={8} />
              </Shape>
            ))}
          </ul>
          <ul>
            <Shape name="Long">
              <path d="M2 16.5h16L10 2.5Z" fill="var(--long)" />
            </Shape>
            <Shape name="Short">
              <path d="M2 3.5h16L10 17.5Z" fill="var(--short)" />
            </Shape>
          </ul>
          <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
            <PayPatterns id={`design-${scheme}`} />
          </svg>
          <ul>
            {PAYERS.map((payer) => (
              <Shape key={payer} name={PAYER_NAMES[payer]}>
                <rect
                  x="0.5"
                  y="3.5"
                  width="19"
                  height="13"
                  fill={payFill(`design-${scheme}`, payer)}
                  stroke={payer === 'unresolved' ? 'var(--ink)' : 'none'}
                  strokeDasharray="3 2"
                />
              </Shape>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const PAYER_NAMES = {
  fund: 'Fund',
  vault: 'Vault',
  adl: 'ADL',
  social: 'Socialised',
  unresolved: 'Nobody yet',
} as const satisfies Record<(typeof PAYERS)[number], string>;

function Shape({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li>
      <svg width="20" height="20" aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  );
}
