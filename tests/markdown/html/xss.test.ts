import { describe, expect, it } from "vitest";
import { dangersIn } from "../dangers.ts";
import { loadAll } from "../load.ts";

const markdown = await loadAll();

const VECTORS = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<script\n>alert(1)</script\n>",
  "<script/src=//evil.example>",
  "<<script>alert(1);//<</script>",
  "a <script> alert(1)",
  "<img src=x onerror=alert(1)>",
  "<img src=x onerror =\n\n alert(1)>",
  "<IMG SRC=javascript:alert(1)>",
  "<IMG SRC=JaVaScRiPt:alert(1)>",
  '<img src="jav\tascript:alert(1)">',
  '<img src="jav&#x0A;ascript:alert(1)">',
  '<img src=" &#14; javascript:alert(1)">',
  "<img src=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)>",
  '<img """><script>alert(1)</script>">',
  "<img src=x:alert(1) onerror=eval(src)>",
  "<img/src=x/onerror=alert(1)>",
  "<img src='x' onerror='alert(1)'",
  '<img src="data:image/svg+xml;base64,PHN2Zz4=">',
  "<img srcset='javascript:alert(1) 1x'>",
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JAVASCRIPT&colon;alert(1)">x</a>',
  '<a href="java&NewLine;script:alert(1)">x</a>',
  '<a href="&#1;javascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="data:image/png;base64,AAAA">x</a>',
  '<a href="blob:https://x/1">x</a>',
  '<a href="file:///etc/passwd">x</a>',
  "<a onmouseover=alert(1)>x</a>",
  '<a style="background:url(javascript:alert(1))">x</a>',
  '<a xlink:href="javascript:alert(1)">x</a>',
  "<iframe src=javascript:alert(1)></iframe>",
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  "<iframe><img src=x onerror=alert(1)></iframe>",
  "<object data=javascript:alert(1)></object>",
  "<embed src=javascript:alert(1)>",
  "<form action=javascript:alert(1)><button>x</button></form>",
  "<button formaction=javascript:alert(1)>x</button>",
  "<input onfocus=alert(1) autofocus>",
  "<input type=image src=x onerror=alert(1)>",
  "<base href=//evil.example/>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
  "<link rel=stylesheet href=javascript:alert(1)>",
  "<style>@import '//evil.example/x.css';</style>",
  "<style><img src='</style><img src=x onerror=alert(1)//'>",
  '<div style="width:expression(alert(1))">x</div>',
  '<div style="color:red;background-image:url(//evil.example)">x</div>',
  '<div style="color:red\\3b background:url(x)">x</div>',
  '<div style="color:/**/url(x)">x</div>',
  '<div style="position:fixed;inset:0">x</div>',
  "<svg onload=alert(1)></svg>",
  "<svg><script>alert(1)</script></svg>",
  "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
  "<svg><style><img src=x onerror=alert(1)></style></svg>",
  "<svg><animate onbegin=alert(1) attributeName=x></svg>",
  "<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>",
  "<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
  "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<textarea><img title='</textarea><img src=x onerror=alert(1)>'>",
  "<title><img title='</title><img src=x onerror=alert(1)>'>",
  "<xmp><img title='</xmp><img src=x onerror=alert(1)>'>",
  "<noembed><img title='</noembed><img src=x onerror=alert(1)>'>",
  "<template><script>alert(1)</script></template>",
  "<select><script>alert(1)</script></select>",
  "<plaintext><script>alert(1)",
  "<body onload=alert(1)>",
  "<html onclick=alert(1)>",
  "<video><source onerror=alert(1)></video>",
  "<video poster=javascript:alert(1)></video>",
  "<audio src=javascript:alert(1)></audio>",
  "<details open ontoggle=alert(1)>x</details>",
  "<marquee onstart=alert(1)>x</marquee>",
  "<table background=javascript:alert(1)><tr><td>x</table>",
  "<isindex action=javascript:alert(1)>",
  "<q cite=javascript:alert(1)>x</q>",
  "<!--><img src=x onerror=alert(1)>-->",
  "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?xml version='1'?><script>alert(1)</script>",
  "<x onclick=alert(1)>x</x>",
  "<custom-tag onclick=alert(1)>x</custom-tag>",
  "<b onclick=alert(1) class=x>x</b>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](javascript&colon;alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](<java\tscript:alert(1)>)",
  "[x](vbscript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](x 'javascript:alert(1)\" onclick=\"alert(1)')",
  "[x]: javascript:alert(1)\n\n[x]",
  "<javascript:alert(1)>",
  "![x](javascript:alert(1))",
  '![x](a.png "\\" onerror=\\"alert(1)")',
  '![" onerror="alert(1)](x)',
  "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
  "`<script>alert(1)</script>`",
  "```js\n</code></pre><script>alert(1)</script>\n```",
  '```"><script>alert(1)</script>\nx\n```',
  "## <img src=x onerror=alert(1)>",
  '## x" onclick="alert(1)',
  '[^"><script>]\n\n[^"><script>]: <script>alert(1)</script>',
  "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
  "$\\text{<script>alert(1)</script>}$",
  "$\\text{</annotation></semantics></math><img src=x onerror=alert(1)>}$",
  "$\\href{javascript:alert(1)}{x}$",
  "$\\color{red;background:url(x)}{x}$",
  '$\\color{red" onclick="alert(1)}{x}$',
  '$\\unicode{"><img src=x onerror=alert(1)>}$',
  '$\\char"3C script$',
  "$$\n<script>alert(1)</script>\n$$",
  "$<img src=x onerror=alert(1)>$",
  '<span data-formula="0" onclick=alert(1)>x</span> $x$',
  "<p>\n\n<script>alert(1)</script>\n\n</p>",
  "> <script>\n> alert(1)\n> </script>",
  "- <img\n  src=x\n  onerror=alert(1)>",
];

describe.each(["block", "inline", "sections"] as const)("%s", (way) => {
  it.each(VECTORS)("makes %j harmless", (text) => {
    expect(dangersIn(render(way, text))).toEqual([]);
  });
});

describe("the check itself", () => {
  it.each([
    "<script>",
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:x">',
    '<a style="background:url(x)">',
    '<img src="javascript:x">',
  ])("finds the danger in %s", (html) => {
    expect(dangersIn(html.replace(/=([^">\s]+)/g, '="$1"'))).not.toEqual([]);
  });
});

it("never publishes what scripts and styles hold", () => {
  const { text, html } = markdown.block(
    "a\n\n<style>\np { color: red }\n</style>\n\n<script>\nalert(1)\n</script>\n\nb",
    "doc",
  );
  expect(text).toBe("a b");
  expect(html).not.toMatch(/color|alert/);
});

function render(way: "block" | "inline" | "sections", text: string): string {
  if (way !== "sections") return (way === "block" ? markdown.block(text, "doc") : markdown.inline(text)).html;
  return markdown
    .sections(text, "doc")
    .map(({ title, body }) => `${title?.html ?? ""}\n${body.html}`)
    .join("\n");
}
