// Leads on from an old address; a link to a paragraph of it leads to the same paragraph.
location.replace(document.currentScript.dataset.target + location.search + location.hash);
