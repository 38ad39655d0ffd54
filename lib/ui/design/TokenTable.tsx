/** One group of tokens, each shown as what it is for: a colour on the paper of both schemes, a size at its size. */
import type { CSSProperties, ReactNode } from 'react';
import { Hint } from '@/lib/ui/kit';
import styles from './design.module.css';
import { type Scheme, schemeStyle, type Token, type TokenGroup } from './tokens';

export interface TokenTableProps {
  readonly group: TokenGroup;
  /** All groups: a colour is shown among the others of its scheme. */
  readonly groups: readonly TokenGroup[];
}

export function TokenTable({ group, groups }: TokenTableProps) {
  const hasSchemes = group.tokens.some(({ light, dark }) => light !== dark);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus.
    <figure className={styles.tokens} aria-label={`Tokens: ${group.id}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">{hasSchemes ? 'Light' : 'Value'}</th>
            {hasSchemes ? <th scope="col">Dark</th> : <th scope="col">Shown</th>}
            <th scope="col">Stands for</th>
          </tr>
        </thead>
        <tbody>
          {group.tokens.map((token) => (
            <tr key={token.name} data-token={token.name} data-light={token.light} data-dark={token.dark}>
              <th scope="row">
                <code>{token.name}</code>
              </th>
              {hasSchemes ? (
                <>
                  <Swatch token={token} scheme="light" groups={groups} />
                  <Swatch token={token} scheme="dark" groups={groups} />
                </>
              ) : (
                <>
                  <td className={styles.value}>{shortOf(token)}</td>
                  <td>{sampleOf(token)}</td>
                </>
              )}
              <td>{token.says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** A list of fallbacks is as long as a table: its first name stands for it. */
function shortOf({ light }: Token): ReactNode {
  const [first = light, ...rest] = light.split(',');
  return light.startsWith("'") && rest.length > 0 ? <Hint says={light}>{first.replaceAll("'", '')}</Hint> : light;
}

interface SwatchProps {
  readonly token: Token;
  readonly scheme: Scheme;
  readonly groups: readonly TokenGroup[];
}

function Swatch({ token, scheme, groups }: SwatchProps) {
  const value = token[scheme];
  return (
    <td className={styles.swatch} style={{ ...schemeStyle(groups, scheme), colorScheme: scheme } as CSSProperties}>
      {/^(#|rgb)/.test(value) && <i style={{ background: value }} />}
      {token.name === '--shadow' ? <i style={{ boxShadow: value }} /> : <span>{value}</span>}
    </td>
  );
}

/** A token that is no colour, used for what it is for. */
function sampleOf({ name, light }: Token): ReactNode {
  const value = `var(${name})`;
  if (name.startsWith('--font-')) return <span style={{ fontFamily: value, fontSize: 18 }}>Who pulled down whom</span>;
  if (name.startsWith('--t-'))
    return <span style={{ fontSize: value, lineHeight: 1.2, whiteSpace: 'nowrap' }}>$4.12m</span>;
  if (name.startsWith('--w-')) return <span style={{ fontWeight: value }}>24.6 s</span>;
  if (name.startsWith('--lh-'))
    return (
      <span style={{ display: 'block', maxWidth: 180, lineHeight: value }}>The fund paid. Then the winners did.</span>
    );
  if (name.startsWith('--r-')) return <i className={styles.corner} style={{ borderRadius: value }} />;
  if (name === '--focus') return <i className={styles.corner} style={{ border: `${value} solid var(--ink)` }} />;
  if (name.startsWith('--m-')) return <i className={styles.press} style={{ transitionDuration: value }} />;
  if (/^\d+px$/.test(light)) return <i className={styles.bar} style={{ width: value }} />;
  return null;
}
