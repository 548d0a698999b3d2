/** The installation guide as one page without any other file, from docs/huong-dan/1-cai-dat.md and its drawings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';

const STYLE = `
body{font:16px/1.5 "Times New Roman",serif;max-width:820px;margin:24px auto;padding:0 16px;color:#000}
h1{font-size:26px}h2{font-size:20px;margin-top:28px;border-bottom:1px solid #999}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{border:1px solid #444;padding:4px 6px;vertical-align:top;text-align:left}
th{background:#f3f3f3}code{background:#f3f3f3;padding:0 3px}svg{max-width:100%;height:auto;display:block;margin:8px 0}
@page{size:A4;margin:20mm 15mm 20mm 30mm}@media print{body{margin:0;max-width:none;font-size:12pt}h2{break-after:avoid}tr,svg{break-inside:avoid}}
`;

/** Anchors as GitHub makes them, so that links within the page hold in both places. */
const anchor = (text: string): string =>
  text
    .toLowerCase()
    .replace(/<[^>]+>|[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

/**
 * @param folder docs/huong-dan
 * @param version stands under the title
 */
export function guidePage(folder: string, version: string): string {
  const html = marked.parse(readFileSync(join(folder, '1-cai-dat.md'), 'utf8'), { async: false });
  const body = html
    .replace(/<img src="(hinh\/[\w-]+\.svg)"[^>]*>/g, (_, file: string) =>
      readFileSync(join(folder, file), 'utf8').trim(),
    )
    .replace(
      /<h([1-3])>(.*?)<\/h\1>/g,
      (_, level: string, text: string) => `<h${level} id="${anchor(text)}">${text}</h${level}>`,
    )
    .replace(
      /<h1 id="[^"]*">.*?<\/h1>/,
      `<h1>Giảm nghèo: hướng dẫn cài đặt</h1>\n<p>Phiên bản ${version}</p>`,
    );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Giảm nghèo: hướng dẫn cài đặt</title>
<style>${STYLE}</style>
</head>
<body>
${body}</body>
</html>
`;
}
