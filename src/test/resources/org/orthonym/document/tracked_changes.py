"""Opens documents in LibreOffice, accepts or rejects all tracked changes in them, and saves them.

Arguments: a folder for the profile, then four for each document: accept, reject or list; the file;
the file to write; its filter. `list` writes the author, kind and text of each change as lines.
"""

import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            time.sleep(0.25)
    sys.exit("no answer from soffice")


def changes(document):
    lines = []
    redlines = document.Redlines.createEnumeration()
    while redlines.hasMoreElements():
        redline = redlines.nextElement()
        date = redline.RedlineDateTime
        lines.append("%s %s %04d-%02d-%02d" % (
            redline.RedlineAuthor, redline.RedlineType, date.Year, date.Month, date.Day))
    return "\n".join(lines) + "\n"


def work(context, job, source, target, kind):
    services = context.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(source), "_blank", 0, (prop("Hidden", True),))
    if document is None:
        sys.exit("cannot open " + source)
    try:
        if job == "list":
            with open(target, "w", encoding="utf-8") as out:
                out.write(changes(document))
            return
        dispatcher = services.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", context)
        command = ".uno:%sAllTrackedChanges" % job.capitalize()
        dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        document.storeToURL(uno.systemPathToFileUrl(target), (prop("FilterName", kind),))
    finally:
        document.close(True)


def main():
    profile, jobs = sys.argv[1], sys.argv[2:]
    pipe = "orthonym%d" % time.time_ns()
    office = subprocess.Popen([
        "soffice", "--headless", "--norestore",
        "--accept=pipe,name=%s;urp;" % pipe,
        "-env:UserInstallation=" + uno.systemPathToFileUrl(profile)])
    try:
        context = connect(pipe)
        for i in range(0, len(jobs), 4):
            work(context, *jobs[i:i + 4])
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context)
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(30)
    finally:
        office.kill()


main()
