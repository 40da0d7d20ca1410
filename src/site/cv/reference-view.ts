import type { Entry } from "../../parse/entry.ts";
import type { ReferenceView } from "../../schema/view/cv.ts";
import { emailView } from "../email-view.ts";
import { localAddress } from "../local-address.ts";
import { localName, localText, otherNames } from "../localise.ts";
import type { Scene } from "../scene.ts";

type Referee = Entry<"profile">["data"]["references"][number];

/** Somebody who can be asked about the owner, as the CV names them. */
export function referenceView(
  { name, role, organisation, text, email, url }: Referee,
  { lang }: Scene,
): ReferenceView {
  return {
    names: [localName(name, lang), ...otherNames(name, lang)],
    role: localText(role, lang),
    organisation: localText(organisation, lang),
    text: localText(text, lang),
    emails: email.map(emailView),
    url: url && localAddress(url),
  };
}
