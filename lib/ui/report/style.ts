/** How the report looks: ink on paper, light and dark by the reader's system, and one flow of A4 pages in print. */
import type { ReportTokens } from './types';

export function styleText({ light, dark }: ReportTokens): string {
  return `:root{color-scheme:light dark;${declared(light)}}
@media (prefers-color-scheme:dark){:root{${declared(dark)}}}
@media print{:root{color-scheme:light;${declared(light)}}}
${SCREEN}${NARROW}${PRINT}`;
}

function declared(tokens: Readonly<Record<string, string>>): string {
  return Object.entries(tokens)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

const SCREEN = `*{box-sizing:border-box;margin:0}
html{background:var(--paper);color:var(--ink);font:400 14px/1.45 var(--font-sans);font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}
main,footer{width:min(720px,100% - 60px);margin:0 auto}
.brand{display:flex;align-items:center;gap:8px;padding:22px 0 10px;border-bottom:1px solid var(--line);font-size:13px}
.brand b{font-weight:600}
.brand span{margin-left:auto;color:var(--ink-2)}
h1{margin:34px 0 12px;font:500 38px/1.12 var(--font-serif);letter-spacing:-.01em;text-wrap:balance;overflow-wrap:anywhere}
h2{margin-bottom:14px;font:500 25px/1.2 var(--font-serif)}
h3{font-size:14px;font-weight:600;line-height:1.35}
.lede{font:400 21px/1.42 var(--font-serif);text-wrap:pretty}
.lede b,.story b,.sentence b{font-weight:600}
.held{margin-top:12px;color:var(--accent)}
.about{margin-top:12px;max-width:64ch;color:var(--ink-2);text-wrap:pretty;white-space:pre-line}
section{padding:26px 0 30px;border-top:1px solid var(--line)}
.origin{display:flex;flex-wrap:wrap;gap:10px 28px;margin:22px 0 26px}
dt{color:var(--ink-2);font-size:12px}
dd{margin:0}
.origin .digest{flex-basis:100%}
code{font:400 12px/1.4 var(--font-mono);overflow-wrap:anywhere}
.figures{display:grid;grid-template-columns:repeat(5,1fr);gap:20px 16px}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border-top:1px solid var(--line-strong);padding-top:8px}
.figures dd{font:500 24px/1.15 var(--font-serif)}
.figures dt{line-height:1.3}
figure{margin:0 0 26px;min-width:0}
figcaption{margin-bottom:8px}
.unit{color:var(--ink-2);font-size:12px}
.drawing svg{display:block;width:100%;height:auto}
.drawing text{font-family:var(--font-sans)}
.narrow{display:none}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:8px 24px}
.sentence{margin-top:8px;font:400 16px/1.42 var(--font-serif);text-wrap:pretty}
.small{margin-top:6px;color:var(--ink-2);font-size:12px;text-wrap:pretty}
.small code,td code,.terms code{font-size:11px;color:var(--ink-3);white-space:nowrap;overflow-wrap:normal}
.small code{margin-right:2px}
#again .small code{white-space:normal;overflow-wrap:anywhere}
.terms code{font-family:inherit;font-size:inherit;color:inherit}
#rules th:first-child,#parameters th:first-child{width:190px}
#rules th:last-child,#parameters th:last-child{width:132px}
.quiet{color:var(--ink-3);font-weight:400}
.stories{display:grid;grid-template-columns:1fr 1fr;gap:20px 24px;margin-bottom:26px}
.path{margin:1px 0 5px;color:var(--ink-2);font-size:12px;overflow-wrap:anywhere}
.path b{color:var(--ink);font-weight:600}
.story{font:400 15.5px/1.45 var(--font-serif);text-wrap:pretty;overflow-wrap:anywhere}
.account{font-family:var(--font-sans);font-size:.92em;font-weight:500}
.scroll{overflow-x:auto;margin-top:10px}
table{width:100%;border-collapse:collapse;font-size:13px}
th,td{padding:5px 14px 5px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--ink-2);font-size:12px;font-weight:400;border-bottom-color:var(--line-strong)}
tbody th{font-weight:500}
.figure{text-align:right;white-space:nowrap}
.differs{display:block;color:var(--accent);font-size:12px}
.says{max-width:68ch;margin-bottom:10px;text-wrap:pretty}
ul{margin:8px 0 0;padding-left:18px}
li{margin-bottom:6px;max-width:72ch;text-wrap:pretty;overflow-wrap:anywhere}
li::marker{color:var(--ink-3)}
section>table+h3,section>ul+h3,.scroll+h3{margin-top:22px}
.groups>div+div{margin-top:18px}
.pair+.small{margin-top:-14px}
.small+.pair,.small+figure{margin-top:24px}
.scroll+.terms{margin-top:22px}
.terms{columns:2;column-gap:28px}
.terms div{break-inside:avoid;padding-bottom:10px}
.terms dt{color:var(--ink);font-size:13px;font-weight:600}
.terms dd{color:var(--ink-2);font-size:13px}
pre{margin:0 0 12px;padding:11px 14px;border:1px solid var(--line-strong);border-radius:3px;background:var(--raise);white-space:pre-wrap}
pre code{font-size:13px}
a{color:inherit;text-decoration-color:var(--line-strong);text-underline-offset:2.5px}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
footer{display:flex;flex-wrap:wrap;gap:2px 20px;justify-content:space-between;padding-top:16px;padding-bottom:40px;border-top:1px solid var(--line);color:var(--ink-2);font-size:12px}
footer .whole{flex-basis:100%}
`;

const NARROW = `@media screen and (max-width:700px){main,footer{width:calc(100% - 36px)}
h1{margin-top:24px;font-size:30px}
.lede{font-size:19px}
.figures{grid-template-columns:repeat(2,1fr)}
.pair,.stories{grid-template-columns:minmax(0,1fr)}
.wide{display:none}
.narrow{display:block}
.terms{columns:1}
#rules th:first-child,#parameters th:first-child,#rules th:last-child,#parameters th:last-child{width:auto}
.broad{min-width:600px}
.brand span{text-align:right}
.scroll th,.scroll td{padding-right:12px}}
`;

const PRINT = `@page{size:A4;margin:15mm 16mm 16mm}
@media print{html{font-size:12.5px;-webkit-print-color-adjust:exact;print-color-adjust:exact;background:#fff}
:root{--paper:#fff}
main,footer{width:auto}
.brand{padding-top:0}
h1{margin-top:22px;font-size:30px}
.lede{font-size:17px}
h2{font-size:20px;break-after:avoid}
h3{break-after:avoid}
section{padding:18px 0 20px}
figure,article,tr,.figures div,.terms div,li{break-inside:avoid}
.scroll{overflow:visible}
thead{display:table-header-group}
.sentence{font-size:14px}
.story{font-size:13.5px}
table{font-size:11.5px}
th,td{padding-top:3px;padding-bottom:3px}
.pair{break-inside:avoid}
a{text-decoration:none}}
`;
