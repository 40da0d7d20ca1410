// Menus filter a list of papers by rules of style alone; this adds the search, the count, and addresses such as ?tag=attention.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector(".filter");
  const groups = document.querySelectorAll(".group");
  const papers = [...document.querySelectorAll("[data-keys]")];
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map();
  const textOf = (paper) => texts.get(paper) ?? texts.set(paper, plain(paper.textContent)).get(paper);
  const isSeen = (element) => element.getClientRects().length > 0;

  const choose = () => {
    const words = plain(form.querySelector("input").value).split(/\s+/);
    for (const group of groups) group.hidden = false;
    for (const paper of papers) paper.hidden = !words.every((word) => textOf(paper).includes(word));
    for (const group of groups) group.hidden = ![...group.querySelectorAll("[data-keys]")].some(isSeen);
    const seen = papers.filter(isSeen).length;
    document.querySelector(".count").textContent = seen < papers.length ? seen + " / " + papers.length : seen;
    document.querySelector(".none").hidden = seen > 0;
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    const menu = form.querySelector(`[name="${CSS.escape(name)}"]`);
    if (menu) menu.value = name + ":" + value.trim().toLowerCase().replace(/\s+/g, "-");
    if (menu?.selectedIndex < 0) menu.selectedIndex = 0;
  }
  form.oninput = choose;
  choose();
});
