@echo off
rem Runs Purport. purport help says what it does.
setlocal

set "PURPORT_HOME=%~dp0.."
set "PURPORT_JAVA=%PURPORT_HOME%\runtime\bin\java.exe"
if exist "%PURPORT_JAVA%" goto run
if not defined JAVA_HOME goto path
set "PURPORT_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%PURPORT_JAVA%" goto run
:path
set "PURPORT_JAVA=java.exe"
where /q java.exe
if not errorlevel 1 goto run
echo purport: no Java found: install Java, 17 or newer, or let JAVA_HOME name one 1>&2
exit /b 3

:run
rem What is printed is UTF-8; the console gets back the code page that it had.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PURPORT_PAGE=%%p"
chcp 65001 >nul
"%PURPORT_JAVA%" -XX:+UseParallelGC -Xmx1500m %PURPORT_JAVA_OPTIONS% -cp "%PURPORT_HOME%\lib\*" org.purport.app.cli.Main %*
set "PURPORT_STATUS=%ERRORLEVEL%"
if defined PURPORT_PAGE chcp %PURPORT_PAGE% >nul
exit /b %PURPORT_STATUS%
