### Inside another page: who shows it, a screen in a hall, sharing.

contact-line = Your contact: { $name }
shown-by = Shown by { $name }.
idle-warning = Nobody has touched this screen for a while. It starts again soon.
idle-stay = Stay here
notice-contrast = The address asks for the color “{ $value }”. It stands out too little in one of the rooms ({ $ratio } to 1; at least 3 to 1 is needed), so the usual color is used.

share-heading = Share this
share-inside = What is on screen now is kept in these settings:
share-beat = Step { $beat }
share-given = { $name }, from day { $from }
share-given-until = { $name }, from day { $from } to day { $until }
share-right = Marrow on the right: { $names }
share-camera = The part of the marrow that you see now
share-follow = The cell that you look at
share-chapters = Chapters { $chapters }
share-path-short = The short story
share-region-none = No lines about approval
share-play-0 = It waits until somebody presses Play
share-play-1 = It plays at once
share-title = Multiple myeloma in bone marrow, a moving picture
share-link = Link
share-frame = To show it in a web page
share-copy = Copy
share-copied = Copied.
share-copy-yourself = This page may not copy by itself. The text is selected: copy it with your own keys or menu.
share-code = For a phone: point its camera at this code.
share-code-name = Code with the same link
share-no-address = There is no link: this page is a file on this device. Send the file instead.
share-file = Save this as a file
share-file-hint = The file has everything inside, with these settings. It opens without a network.
share-file-load = The file has everything inside, with these settings. It opens without a network. To make it, this page loads one more file, about half a megabyte, from its own site.
share-file-done = The file was handed to your browser. If nothing was saved, the page around this one does not allow it.
share-file-none = The file could not be made here. Ask the people who run this site for marrowscope.html.
