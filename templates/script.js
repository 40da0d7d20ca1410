// Nothing on the pages needs this script; without it, what it does is absent. It stands in the head of every page.
(() => {
  const all = (selector, visit) => document.querySelectorAll(selector).forEach(visit);

  // Light or dark as the visitor chose, before anything is painted.
  const schemes = ["", "light", "dark"];
  const kept = (save) => {
    try {
      return save === undefined ? localStorage.theme : (localStorage.theme = save);
    } catch {}
  };
  let scheme = Math.max(0, schemes.indexOf(kept()));
  const paint = () => (document.documentElement.style.colorScheme = schemes[scheme]);
  paint();

  const switchColours = (button) => {
    const labels = button.dataset.labels.split("|");
    const tell = () => {
      button.title = button.ariaLabel = labels[scheme];
      button.dataset.scheme = schemes[scheme];
    };
    button.onclick = () => {
      scheme = (scheme + 1) % 3;
      kept(schemes[scheme]);
      paint();
      tell();
    };
    tell();
  };

  // Addresses are written so that harvesters miss them; here they become links.
  const linkEmail = (email) => {
    email.querySelector("[hidden]")?.remove();
    const link = document.createElement("a");
    link.href = "mailto:" + encodeURI(email.textContent);
    link.append(...email.childNodes);
    email.append(link);
  };

  const addCopy = (text) => {
    if (!navigator.clipboard) return;
    const { copy, copied } = document.body.dataset;
    const button = document.createElement("button");
    button.className = "pill copy";
    button.textContent = copy;
    button.onclick = async () => {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = copied;
      setTimeout(() => (button.textContent = copy), 2000);
    };
    text.after(button);
  };

  // A long list leaves BibTeX in its file until somebody asks for it.
  const fetchCitation = (link) => {
    const details = link.closest("details");
    details.ontoggle = async () => {
      details.ontoggle = null;
      const answer = await fetch(link.href).catch(() => link);
      if (!answer.ok) return;
      const text = document.createElement("pre");
      text.className = "panel cite";
      text.textContent = (await answer.text()).trim();
      link.parentNode.replaceWith(text);
      addCopy(text);
    };
  };

  document.addEventListener("DOMContentLoaded", () => {
    all(".switch", switchColours);
    all(".contact .email, .cv .email", linkEmail);
    all("pre.cite", addCopy);
    all(".citation a", fetchCitation);
    // Read from disk, "/" does not mean "/index.html".
    for (const link of document.links)
      if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  });
})();
