import styles from './kit.module.css';

/** Where a rule is written down: every rule of the model has an anchor of its code, in lower case. */
export const ruleHref = (code: string): string => `/docs/model#${code.toLowerCase()}`;

/** A rule code, leading to the rule. It opens beside, so that a draft or a run stays as it is. */
export function Code({ children }: { children: string }) {
  return (
    <a
      className={styles.code}
      href={ruleHref(children)}
      target="_blank"
      rel="noopener"
      aria-label={`Rule ${children}, opens in a new tab`}
      title={`What ${children} says`}
    >
      {children}
    </a>
  );
}
