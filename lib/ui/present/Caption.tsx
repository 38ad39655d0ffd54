'use client';
import 'katex/dist/katex.min.css';
import Markdown, { type Components } from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';

/** A caption in Markdown with formulas. HTML in it stays text, pictures are left out, links open beside. */
export function Caption({ text }: { text: string }) {
  return (
    <Markdown
      remarkPlugins={[remarkGfm, remarkMath]}
      rehypePlugins={[[rehypeKatex, { throwOnError: false, trust: false, maxExpand: 100, maxSize: 20 }]]}
      disallowedElements={['img']}
      components={COMPONENTS}
    >
      {text}
    </Markdown>
  );
}

const COMPONENTS: Components = {
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  ),
};
