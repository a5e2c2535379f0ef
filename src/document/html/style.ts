/**
 * The look of a page, on screen and on paper. Colours keep at least 4.5:1 against their ground in both schemes
 * (WCAG 2.2, 1.4.3), lines that carry a meaning 3:1; nothing is told by colour alone. On a wide screen and on paper the
 * headings of a `page` stand beside their paragraphs, on a narrow one they run in.
 */
export const styleSheet = `
:root{color-scheme:light dark;--ground:#fffefb;--ink:#1b1a18;--quiet:#5c5850;--line:#cbc5b8;--edge:#857e70;--link:#1d4b87;--tint:#f4f1e9;--warn:#8a3a00}
@media (prefers-color-scheme:dark){:root{--ground:#161513;--ink:#e6e2d9;--quiet:#a9a397;--line:#46423b;--edge:#7f786b;--link:#9cc0ef;--tint:#211f1c;--warn:#f0a868}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.5 Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Liberation Serif",serif;font-variant-numeric:lining-nums;font-kerning:normal;overflow-wrap:anywhere}
main{max-width:36.5em;margin:0 auto;padding:2.5rem 1.25rem 4rem}
header{border-top:.25rem solid var(--ink);border-bottom:1px solid var(--edge);padding:.65rem 0 .6rem;margin-bottom:1.3rem}
h1{font-size:1.625rem;line-height:1.2;margin:0;letter-spacing:-.005em;text-wrap:balance}
.subtitle{margin:.15rem 0 0;font-style:italic}
.meta{margin:.3rem 0 0;font-size:.875rem;color:var(--quiet)}
h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .45em;text-wrap:balance}
h2{font-size:1.25rem}h3{font-size:1.0625rem}h4,h5,h6{font-size:1rem;font-style:italic}
p{margin:0 0 .75em}
.lead{margin:0 0 .75em}
.lead>:is(h2,h3,h4,h5,h6){display:inline;font-size:1em;font-style:normal;margin:0;line-height:inherit}
.lead>p{display:inline}
.lead.alone{margin-bottom:.2em}
.page header+.lead>p{font-size:1.12em;line-height:1.42}
ul,ol{margin:0 0 .75em;padding-left:1.5em}
li{margin:.2em 0}
li>:is(ul,ol){margin-bottom:.2em}
dt{font-weight:bold}
dd{margin:0 0 .5em 1.25em}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
abbr{text-decoration:none}
:target{background:var(--tint);outline:.2em solid var(--tint)}
.refs{font-size:.7em;line-height:0;vertical-align:baseline;position:relative;top:-.42em;white-space:nowrap}
.refs a{text-decoration:none;padding:0 .06em}
.mark{font-size:.66em;color:var(--quiet);padding-left:.12em;position:relative;top:-.3em;line-height:0;cursor:help}
.mark.event{font-size:.9em;top:-.15em}
.mark.claim{font-size:1em;top:.05em}
.nb{white-space:nowrap}
code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em}
pre{white-space:pre-wrap;background:var(--tint);padding:.6em .8em;margin:0 0 1em}
blockquote{margin:0 0 .75em;padding-left:1em;border-left:3px solid var(--line)}
.source{color:var(--quiet)}
.callout{border:1px solid var(--edge);border-left:.3rem solid var(--edge);padding:.6em .9em .05em;margin:0 0 1em}
.callout.warning{border-color:var(--warn)}
.callout>.title{font-weight:bold;margin-bottom:.2em}
.table{overflow-x:auto;margin:0 0 1em}
table{border-collapse:collapse;font-size:.9375em;line-height:1.4;font-variant-numeric:lining-nums tabular-nums;overflow-wrap:break-word}
caption{text-align:left;font-style:italic;padding-bottom:.35em}
th,td{text-align:left;vertical-align:top;padding:.3em 1em .3em 0;border-bottom:1px solid var(--line)}
:is(th,td):last-child{padding-right:0}
thead :is(th,td){border-bottom:1px solid var(--ink);vertical-align:bottom}
.end{text-align:right;white-space:nowrap}
.centre{text-align:center}
figure{margin:0 0 1em}
svg{max-width:100%;height:auto;display:block;margin:0 0 .4em}
figcaption{font-style:italic;font-size:.9375em}
summary{font-size:.875rem;color:var(--quiet);cursor:pointer;margin-bottom:.4em}
hr{border:0;border-top:1px solid var(--line);margin:1.2em 0}
footer{border-top:1px solid var(--edge);margin-top:1.4rem;padding-top:.6rem;font-size:.875rem;line-height:1.45}
.notes h2{font-size:1em;margin:0 0 .2em}
.notes ol{list-style:none;padding:0;margin:0 0 .4em}
.notes li{padding-left:1.3em;text-indent:-1.3em;margin:.1em 0}
.number{display:inline-block;min-width:1.3em;text-indent:0;text-decoration:none;font-variant-numeric:tabular-nums}
.notes p{margin:0}
.legend{color:var(--quiet);margin:.5em 0 0}
.legend>span{white-space:nowrap}
.legend .mark{top:0;padding:0;cursor:auto}
.legend .mark.claim{top:.2em}
.page main>ol{padding-left:1.25em}
.page main>h2{font-size:1em;margin:0 0 .2em}
.report main{max-width:46em}
.report main>:is(h2,h3,h4,p,ul,ol,dl,.lead,blockquote,.callout,figure){max-width:35em}
@media screen and (min-width:56em){
.page main{max-width:49.5rem;padding-left:12rem}
.page header{margin-left:-10.75rem}
.page main>h2,.page .lead>:is(h2,h3){float:left;clear:left;width:9.75rem;margin:0 0 0 -10.75rem;line-height:1.25;padding-top:.15em}
.page .lead{display:flow-root}
.page .lead.alone{height:0;margin:0}
.page footer{margin-left:-10.75rem;padding-left:10.75rem}
.page .notes h2{float:left;width:9.75rem;margin-left:-10.75rem}
}
@media print{
:root{color-scheme:light;--ground:#fff;--ink:#000;--quiet:#444;--line:#bbb;--edge:#777;--link:#000;--tint:#fff;--warn:#000}
@page{size:A4;margin:16mm 18mm 15mm}
@page report{@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt serif}}
.report{page:report}
body{font-size:10.5pt;line-height:1.4}
main,.report main{max-width:none}
main{margin:0;padding:0}
h1{font-size:17pt}h2{font-size:13pt}h3{font-size:11.5pt}h4,h5,h6{font-size:10.5pt}
h2,h3,h4,h5,h6,caption{break-after:avoid}
tr,figure,.callout,.notes li{break-inside:avoid}
p,li{orphans:2;widows:2}
.meta,footer,summary{font-size:9pt}
a{text-decoration:none}
.table{overflow:visible}
details>summary{list-style:none}
details::details-content{content-visibility:visible;block-size:auto}
.page{font-size:9.5pt;line-height:1.42}
.page h1{font-size:15pt}
.page header{padding:6pt 0;margin-bottom:11pt;border-top-width:2.5pt}
.page p,.page .lead,.page ul,.page ol{margin-bottom:6.5pt}
.page header+.lead>p{font-size:10.5pt}
.page header+.lead>h2{line-height:1.57}
.page .meta{font-size:8.5pt;margin-top:2pt}
.page main{padding-left:36mm}
.page :is(header,footer){margin-left:-36mm}
.page main>h2,.page .lead>:is(h2,h3){float:left;clear:left;width:33mm;margin:0 0 0 -36mm;font-size:9.5pt;line-height:1.42}
.page .lead{display:flow-root}
.page .lead.alone{height:0;margin:0}
.page footer{font-size:8pt;line-height:1.4;margin-top:11pt;padding-top:6pt}
.page .notes :is(h2,ol,li,p){display:inline;margin:0;padding:0;text-indent:0}
.page .notes .number{min-width:0;font-size:.75em;vertical-align:super;line-height:0;padding-right:.1em}
.page .legend{font-size:8pt;margin-top:3pt}
}
`

/** The hash that lets this style and no other apply under the page's policy (CSP Level 3, §8.4). */
export const styleHash = 'sha256-MQY5ejWn3CqAwzD6FcEktDpkDPAGb1QMbfUG6jq9tHA='
