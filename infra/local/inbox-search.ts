/** A field that leaves only those mails whose subject, sender or recipient holds the words written, also of the mails that come later. */
const field = `<search><p><label for="mail-search">Find a mail by its subject or address</label>
<input id="mail-search" type="search" autocomplete="off"> <span id="mail-found" role="status"></span></p></search>
`;

const script = `<script>
const mailSearch = document.getElementById('mail-search');
const searchMails = () => {
  const asked = mailSearch.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const mails = [...document.querySelectorAll('.email')];
  for (const mail of mails) {
    const told = [...mail.querySelectorAll('.email-inner > p')].map((line) => line.textContent).join(' ').toLowerCase();
    mail.hidden = !asked.every((word) => told.includes(word));
  }
  document.getElementById('mail-found').textContent =
    asked.length === 0 ? '' : mails.filter((mail) => !mail.hidden).length + ' of ' + mails.length;
};
mailSearch.addEventListener('input', searchMails);
new MutationObserver(searchMails).observe(document.getElementById('content'), { childList: true });
</script>
`;

/** Before this the page of SES’s stand-in has its heading and after it its mails. */
const mails = '<div id="content"></div>';

/** The page of the inbox with a field to search by; another text as it is. */
export const withSearch = (page: string): string => page.replace(mails, () => field + mails + script);
