/**
 * The look of a page, on screen and on paper. Colours keep at least 4.5:1 against their ground in both schemes
 * (WCAG 2.2, 1.4.3); nothing is told by colour alone.
 */
export const styleSheet = `
:root{color-scheme:light dark;--ground:#fffefb;--ink:#1c1b19;--quiet:#5d5a54;--line:#c9c4ba;--link:#1f4e8c;--tint:#f4f1ea;--warn:#8a3a00}
@media (prefers-color-scheme:dark){:root{--ground:#171614;--ink:#e8e4dc;--quiet:#aaa499;--line:#4a463f;--link:#9dc1f0;--tint:#22201d;--warn:#f0a868}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.5 Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Liberation Serif",serif;font-variant-numeric:lining-nums;overflow-wrap:anywhere}
main{max-width:38em;margin:0 auto;padding:2.5rem 1.25rem 4rem}
header{border-top:3px solid var(--ink);border-bottom:1px solid var(--line);padding:.7rem 0 .6rem;margin-bottom:1.2rem}
h1{font-size:1.5rem;line-height:1.2;margin:0;letter-spacing:.01em}
.subtitle{margin:.2rem 0 0;font-style:italic}
.meta{margin:.35rem 0 0;font-size:.875rem;color:var(--quiet)}
h2,h3,h4,h5{line-height:1.25;margin:1.6em 0 .4em}
h2{font-size:1.2rem}h3{font-size:1.05rem}h4,h5{font-size:1rem}
p{margin:0 0 .75em}
.lead{margin:0 0 .75em}
.lead>h2,.lead>h3,.lead>h4,.lead>h5,.lead>h6{display:inline;font-size:1em;margin:0;line-height:inherit}
.lead>p{display:inline}
.lead.alone{margin-bottom:.2em}
ul,ol{margin:0 0 .75em;padding-left:1.5em}
li{margin:.15em 0}
dt{font-weight:bold}dd{margin:0 0 .5em 1.25em}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
sup.refs{font-size:.7em;line-height:0;vertical-align:baseline;position:relative;top:-.42em}
sup.refs a{text-decoration:none;padding:0 .08em}
.mark{font-size:.62em;color:var(--quiet);margin-left:.25em;position:relative;top:-.25em;line-height:0;white-space:nowrap}
.legend .mark{font-size:1em;top:0;margin:0}
code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em}
pre{white-space:pre-wrap;background:var(--tint);padding:.6em .8em}
blockquote{margin:0 0 .75em;padding-left:1em;border-left:3px solid var(--line)}
.source{color:var(--quiet)}
.callout{border:1px solid var(--line);border-left:4px solid var(--quiet);padding:.6em .9em .1em;margin:0 0 .9em}
.callout.warning{border-left-color:var(--warn)}
.callout .title{font-weight:bold;margin-bottom:.25em}
.table{overflow-x:auto;margin:0 0 1em}
table{border-collapse:collapse;font-size:.9375em;font-variant-numeric:lining-nums tabular-nums;overflow-wrap:normal}
caption{text-align:left;font-style:italic;padding-bottom:.35em}
th,td{text-align:left;vertical-align:top;padding:.3em .8em .3em 0;border-bottom:1px solid var(--line)}
thead th{border-bottom:1.5px solid var(--ink)}
.end{text-align:right}.centre{text-align:center}
figure{margin:0 0 1em}svg{max-width:100%;height:auto;display:block}figcaption{font-style:italic;font-size:.9375em}
summary{font-size:.875rem;color:var(--quiet)}
hr{border:0;border-top:1px solid var(--line);margin:1.2em 0}
footer{border-top:1px solid var(--line);margin-top:1.4rem;padding-top:.6rem;font-size:.875rem;line-height:1.45}
.notes h2{font-size:1em;margin:0 0 .25em}
.notes ol{list-style:none;padding:0;margin:0 0 .5em}
.notes .number{font-size:.75em;vertical-align:super;line-height:0}
.legend{color:var(--quiet);margin:.4em 0 0}
`
