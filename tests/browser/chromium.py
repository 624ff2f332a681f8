"""A headless Chromium, by the few words of WebDriver that the tests of pages need."""

import base64
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import urllib.error
import urllib.request


DIRECTLY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def is_there():
    return shutil.which("chromium") is not None and shutil.which("chromedriver") is not None


class Chromium:
    """`with Chromium() as browser`: its profile is a folder that is gone afterwards."""

    def __enter__(self):
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE,
                                       stderr=subprocess.DEVNULL, text=True)
        port = None
        while port is None:
            line = self.driver.stdout.readline()
            if not line:
                raise RuntimeError("chromedriver ended before it began")
            port = re.search(r"successfully on port (\d+)", line)
        self.session = f"http://127.0.0.1:{port[1]}/session"
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                     "--force-device-scale-factor=1", f"--user-data-dir={self.profile.name}"]
        options = {"goog:chromeOptions": {"binary": shutil.which("chromium"), "args": arguments},
                   "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}
        self.session += "/" + self._ask("POST", "", {"capabilities": {"alwaysMatch": options}})["sessionId"]
        return self

    def __exit__(self, *_):
        try:
            self._ask("DELETE", "")
        finally:
            self.driver.terminate()
            self.driver.wait()
            self.driver.stdout.close()
            self.profile.cleanup()

    def _ask(self, method, path, body=None):
        data = None if method != "POST" else json.dumps(body or {}).encode()
        request = urllib.request.Request(self.session + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with DIRECTLY.open(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(error.read().decode()) from error

    def command(self, name, **parameters):
        """A command of the DevTools protocol."""
        return self._ask("POST", "/goog/cdp/execute", {"cmd": name, "params": parameters})

    def run(self, script, *arguments):
        """What the body of a function in JavaScript returns."""
        return self._ask("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def open(self, path):
        self._ask("POST", "/url", {"url": pathlib.Path(path).resolve().as_uri()})

    def width(self, pixels):
        self.command("Emulation.setDeviceMetricsOverride", width=pixels, height=800, deviceScaleFactor=1, mobile=False)

    def media(self, scheme, medium="screen"):
        """`scheme`: light or dark."""
        self.command("Emulation.setEmulatedMedia", media=medium,
                     features=[{"name": "prefers-color-scheme", "value": scheme}])

    def log(self, kind):
        """What has happened since the last time: "browser" for the console, "performance" for the network."""
        return self._ask("POST", "/se/log", {"type": kind})

    def forget(self):
        """Leaves the page that a browser begins with, and forgets what it did."""
        self._ask("POST", "/url", {"url": "about:blank"})
        self.log("browser")
        self.log("performance")

    def picture(self, path):
        """All of the page as a PNG file."""
        data = self.command("Page.captureScreenshot", captureBeyondViewport=True)["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))

    def paper(self, path):
        """All of the page as a PDF file, as somebody would print it who likes it dark."""
        self.media("dark", "")
        data = self.command("Page.printToPDF", preferCSSPageSize=True)["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))
