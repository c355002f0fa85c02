@echo off
rem Starts Sankofa: its window, or a command without one ("sankofa help" lists them).
setlocal
set JAVA=java
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\java
"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo Sankofa needs Java 21 or later. Install it and set JAVA_HOME to its folder. 1>&2
  exit /b 2
)
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%f
set FIRST=%~1
if "%FIRST%"=="" goto window
if "%FIRST:~0,1%"=="-" goto window
"%JAVA%" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%LAUNCHER%" -application org.sankofa.cli.application -data @none -nosplash %*
exit /b %errorlevel%
:window
"%JAVA%" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -jar "%LAUNCHER%" %*
exit /b %errorlevel%
